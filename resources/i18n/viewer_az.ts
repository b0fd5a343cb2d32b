<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Salname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline reference viewer for collections of diplomatic statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation formatting by citeproc-js, © Frank Bennett, used unmodified under the CPAL 1.0; source: github.com/Juris-M/citeproc-js</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of {date}, {licence}; digest {digest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cite this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy te&amp;xt or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;in-text citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;passage with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a &amp;mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in &amp;all periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;riods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Salname</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Open the &amp;shipped collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationBar</name>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of words such as “p.” and “et al.”; Auto takes the title’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation, or drag it into your document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the document itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You vouch for having seen the document yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No citation could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the citation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited through its source: the document itself was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Copy selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all of this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: id, version and text. Paste them into a letter to the editors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address leads to the network:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Salname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake of ours. Nothing of yours is lost; you can go on reading. The report below is also in the file {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a statement in the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages under each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the languages under each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and related statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-sided sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sources of one side of the conflict attest it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor’s remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor’s remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article’s reference {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article’s reference {0}, unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>para. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vol. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annex {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live page, seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored copy, seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excerpt, seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed copy, seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The collection has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this collection was replaced. Read the new one?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconEdit</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide a language column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search; once more: back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Column: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this column. Drag it, or press Ctrl+Left and Ctrl+Right, to change the order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{found} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message>
        <source>Filter periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period is named like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodTree</name>
    <message>
        <source>All periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>All sources known belong to one side of the conflict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This collection has no statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for {query} in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or use fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>Select at most %n statement(s) to cite them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: passage with citation (our paraphrase, not a quotation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: citation of this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {form}, {style}, {locator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-text citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
