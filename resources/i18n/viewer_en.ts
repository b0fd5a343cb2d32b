<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BasketDesk</name>
    <message numerus="yes">
        <source>Taken out: %Ln</source>
        <translation>
            <numerusform>Taken out: %Ln</numerusform>
            <numerusform>Taken out: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: list of references of %Ln entries</source>
        <translation>
            <numerusform>Copied: list of references of %Ln entry</numerusform>
            <numerusform>Copied: list of references of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be cited</source>
        <translation>
            <numerusform>%Ln cannot be cited</numerusform>
            <numerusform>%Ln cannot be cited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message numerus="yes">
        <source>Added to the basket: %Ln</source>
        <translation>
            <numerusform>Added to the basket: %Ln</numerusform>
            <numerusform>Added to the basket: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>Mentioned in %Ln statement(s)</source>
        <translation>
            <numerusform>Mentioned in %Ln statement</numerusform>
            <numerusform>Mentioned in %Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodTree</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Basket: %Ln</source>
        <translation>
            <numerusform>Basket: %Ln</numerusform>
            <numerusform>Basket: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>Select at most %n statement(s) to cite them.</source>
        <translation>
            <numerusform>Select at most %n statement to cite.</numerusform>
            <numerusform>Select at most %n statements to cite them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: passage in %n language(s) with citation (our paraphrase)</source>
        <translation>
            <numerusform>Copied: passage in %n language with citation (our paraphrase)</numerusform>
            <numerusform>Copied: passage in %n languages with citation (our paraphrase)</numerusform>
        </translation>
    </message>
</context>
</TS>
