<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Salname</source>
        <translation>О программе Salname</translation>
    </message>
    <message>
        <source>An offline reference viewer for collections of diplomatic statements.</source>
        <translation>Программа для чтения собраний дипломатических заявлений без сети.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Собрание</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Third-party work</source>
        <translation>Сторонние компоненты</translation>
    </message>
    <message>
        <source>Version {version} of {date}, {licence}; digest {digest}</source>
        <translation>Версия {version} от {date}, {licence}; контрольная сумма {digest}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Собрание</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Open another collection…</source>
        <translation>&amp;Открыть другое собрание…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Имена и названия…</translation>
    </message>
    <message>
        <source>&amp;Cite this collection</source>
        <translation>&amp;Копировать ссылку на собрание</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Copy te&amp;xt or reference</source>
        <translation>Копировать &amp;текст или описание</translation>
    </message>
    <message>
        <source>Copy &amp;reference</source>
        <translation>Копировать &amp;библиографическое описание</translation>
    </message>
    <message>
        <source>Copy &amp;in-text citation</source>
        <translation>Копировать &amp;ссылку в тексте</translation>
    </message>
    <message>
        <source>Copy pa&amp;ssage with citation</source>
        <translation>Копировать &amp;фрагмент со ссылкой</translation>
    </message>
    <message>
        <source>Add t&amp;o the citation basket</source>
        <translation>&amp;Добавить в корзину ссылок</translation>
    </message>
    <message>
        <source>Citation &amp;basket…</source>
        <translation>Кор&amp;зина ссылок…</translation>
    </message>
    <message>
        <source>Copy passage in all languages s&amp;hown</source>
        <translation>Копировать фрагмент на всех показанных &amp;языках</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копировать &amp;гиперссылку</translation>
    </message>
    <message>
        <source>S&amp;ave references…</source>
        <translation>Со&amp;хранить описания…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Пред&amp;варительный просмотр…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>Report a &amp;mistake</source>
        <translation>Сообщить об &amp;ошибке</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Искать</translation>
    </message>
    <message>
        <source>Search in &amp;all periods</source>
        <translation>Искать во &amp;всех периодах</translation>
    </message>
    <message>
        <source>Sa&amp;ved and recent searches…</source>
        <translation>Сохранённые и не&amp;давние поиски…</translation>
    </message>
    <message>
        <source>Save &amp;this search…</source>
        <translation>Сохранить &amp;этот поиск…</translation>
    </message>
    <message>
        <source>&amp;Manage saved searches…</source>
        <translation>&amp;Управление сохранёнными поисками…</translation>
    </message>
    <message>
        <source>&amp;Find in text</source>
        <translation>&amp;Найти в тексте</translation>
    </message>
    <message>
        <source>Search as t&amp;yped, or corrected</source>
        <translation>Искать &amp;как набрано или с исправлением</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>Сбросить все &amp;фильтры</translation>
    </message>
    <message>
        <source>Put filters &amp;into the search box</source>
        <translation>Перенести фильтр&amp;ы в строку поиска</translation>
    </message>
    <message>
        <source>Copy this sea&amp;rch</source>
        <translation>Копи&amp;ровать поиск</translation>
    </message>
    <message>
        <source>E&amp;xplain this search…</source>
        <translation>&amp;Объяснить поиск…</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Следующее совпадение</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Предыдущее совпадение</translation>
    </message>
    <message>
        <source>&amp;Next citation style</source>
        <translation>&amp;Следующий стиль цитирования</translation>
    </message>
    <message>
        <source>&amp;Previous citation style</source>
        <translation>&amp;Предыдущий стиль цитирования</translation>
    </message>
    <message>
        <source>Citation s&amp;tyles…</source>
        <translation>С&amp;тили цитирования…</translation>
    </message>
    <message>
        <source>&amp;Add a citation style…</source>
        <translation>&amp;Добавить стиль цитирования…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Previous statement</source>
        <translation>&amp;Предыдущая запись</translation>
    </message>
    <message>
        <source>&amp;Next statement</source>
        <translation>&amp;Следующая запись</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Следующая п&amp;анель</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Предыдущая пан&amp;ель</translation>
    </message>
    <message>
        <source>Pe&amp;riods</source>
        <translation>Пе&amp;риоды</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>&amp;List of statements</source>
        <translation>Список &amp;записей</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Salname</source>
        <translation>&amp;О программе Salname</translation>
    </message>
</context>
<context>
    <name>BasketDesk</name>
    <message>
        <source>automatic language</source>
        <translation>язык автоматически</translation>
    </message>
    <message numerus="yes">
        <source>Taken out: %Ln</source>
        <translation>
            <numerusform>Убрано: %Ln</numerusform>
            <numerusform>Убрано: %Ln</numerusform>
            <numerusform>Убрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>References</source>
        <translation>Список литературы</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: list of references of %Ln entries</source>
        <translation>
            <numerusform>Скопировано: список ссылок, %Ln запись</numerusform>
            <numerusform>Скопировано: список ссылок, %Ln записи</numerusform>
            <numerusform>Скопировано: список ссылок, %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <source>Citation basket</source>
        <translation>Корзина ссылок</translation>
    </message>
    <message>
        <source>In the style’s order</source>
        <translation>В порядке стиля</translation>
    </message>
    <message>
        <source>In my order</source>
        <translation>В моём порядке</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Убрать всё</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Copy as list</source>
        <translation>&amp;Копировать списком</translation>
    </message>
    <message>
        <source>Copy the whole list of references</source>
        <translation>Копировать весь список ссылок</translation>
    </message>
    <message>
        <source>Save the whole list in a file</source>
        <translation>Сохранить весь список в файле</translation>
    </message>
    <message>
        <source>&amp;Save as file…</source>
        <translation>&amp;Сохранить в файле…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B puts the selected statements into it.</source>
        <translation>Ctrl+Shift+B кладёт в неё выбранные записи.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be cited</source>
        <translation>
            <numerusform>%Ln нельзя процитировать</numerusform>
            <numerusform>%Ln нельзя процитировать</numerusform>
            <numerusform>%Ln нельзя процитировать</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketRows</name>
    <message>
        <source>segment {number}</source>
        <translation>фрагмент {number}</translation>
    </message>
    <message>
        <source>from version {version}</source>
        <translation>версия {version}</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Remove filter: {label}</source>
        <translation>Убрать фильтр: {label}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>CitationBar</name>
    <message>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль цитирования</translation>
    </message>
    <message>
        <source>All citation styles</source>
        <translation>Все стили цитирования</translation>
    </message>
    <message>
        <source>All citation styles, with a sample of each</source>
        <translation>Все стили цитирования с образцом каждого</translation>
    </message>
    <message>
        <source>Citation language</source>
        <translation>Язык ссылки</translation>
    </message>
    <message>
        <source>Language of words such as “p.” and “et al.”; Auto takes the title’s</source>
        <translation>Язык таких слов, как «с.» и «и др.»; «Авто» — язык заголовка</translation>
    </message>
    <message>
        <source>Citation form</source>
        <translation>Форма ссылки</translation>
    </message>
    <message>
        <source>Citation preview</source>
        <translation>Предварительный вид ссылки</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy the citation, or drag it into your document</source>
        <translation>Скопируйте ссылку или перетащите её в свой документ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cite the document itself</source>
        <translation>Ссылаться на сам документ</translation>
    </message>
    <message>
        <source>You vouch for having seen the document yourself.</source>
        <translation>Тем самым вы подтверждаете, что видели сам документ.</translation>
    </message>
    <message>
        <source>No citation could be made.</source>
        <translation>Не удалось оформить ссылку.</translation>
    </message>
    <message>
        <source>Preparing the citation…</source>
        <translation>Ссылка оформляется…</translation>
    </message>
    <message>
        <source>No page recorded.</source>
        <translation>Страница не указана.</translation>
    </message>
    <message>
        <source>Cited through its source: the document itself was not seen.</source>
        <translation>Ссылка дана по источнику: сам документ не просмотрен.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Copy selected text</source>
        <translation>Копировать выделенный текст</translation>
    </message>
    <message>
        <source>Select all of this text</source>
        <translation>Выделить весь этот текст</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied: selected text</source>
        <translation>Скопировано: выделенный текст</translation>
    </message>
    <message>
        <source>Copied: {link}</source>
        <translation>Скопировано: {link}</translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>В чём ошибка:</translation>
    </message>
    <message>
        <source>Copied: id, version and text. Paste them into a letter to the editors.</source>
        <translation>Скопировано: идентификатор, версия и текст. Вставьте их в письмо редакторам.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Открыть в браузере?</translation>
    </message>
    <message>
        <source>This address leads to the network:</source>
        <translation>Этот адрес ведёт в интернет:</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in Salname</source>
        <translation>В Salname произошла ошибка</translation>
    </message>
    <message>
        <source>This is a mistake of ours. Nothing of yours is lost; you can go on reading. The report below is also in the file {log}.</source>
        <translation>Это наша ошибка. У вас ничего не пропало, можно читать дальше. Отчёт, приведённый ниже, записан и в файл {log}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт об ошибке</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Statement</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Choose a statement in the list to read it here.</source>
        <translation>Выберите запись в списке, чтобы прочитать её здесь.</translation>
    </message>
    <message>
        <source>Languages under each other</source>
        <translation>Языки друг под другом</translation>
    </message>
    <message>
        <source>Show the languages under each other</source>
        <translation>Показать языки друг под другом</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Sources and related statements</source>
        <translation>Источники и связанные записи</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Заголовок: {0}</translation>
    </message>
    <message>
        <source>Text: {0}</source>
        <translation>Текст: {0}</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Степень подтверждения</translation>
    </message>
    <message>
        <source>One-sided sources</source>
        <translation>Источники только одной стороны</translation>
    </message>
    <message>
        <source>Only sources of one side of the conflict attest it.</source>
        <translation>Подтверждается источниками только одной стороны конфликта.</translation>
    </message>
    <message>
        <source>Editor’s remark</source>
        <translation>Примечание редактора</translation>
    </message>
    <message>
        <source>Editor’s remarks</source>
        <translation>Примечания редактора</translation>
    </message>
    <message>
        <source>source of the remark</source>
        <translation>источник примечания</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>the article’s reference {0}</source>
        <translation>ссылка {0} в статье</translation>
    </message>
    <message>
        <source>the article’s reference {0}, unresolved</source>
        <translation>ссылка {0} в статье, источник не установлен</translation>
    </message>
    <message>
        <source>Related statements</source>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена и названия</translation>
    </message>
    <message>
        <source>Cite as</source>
        <translation>Для цитирования</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>pp. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>para. {0}</source>
        <translation>п. {0}</translation>
    </message>
    <message>
        <source>section {0}</source>
        <translation>раздел {0}</translation>
    </message>
    <message>
        <source>art. {0}</source>
        <translation>ст. {0}</translation>
    </message>
    <message>
        <source>chapter {0}</source>
        <translation>глава {0}</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>часть {0}</translation>
    </message>
    <message>
        <source>vol. {0}</source>
        <translation>т. {0}</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>№ {0}</translation>
    </message>
    <message>
        <source>note {0}</source>
        <translation>примеч. {0}</translation>
    </message>
    <message>
        <source>annex {0}</source>
        <translation>приложение {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>строка {0}</translation>
    </message>
    <message>
        <source>table {0}</source>
        <translation>таблица {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>время: {0}</translation>
    </message>
    <message>
        <source>live page, seen {0}</source>
        <translation>страница на сайте, просмотрена {0}</translation>
    </message>
    <message>
        <source>stored copy, seen {0}</source>
        <translation>сохранённая копия, просмотрена {0}</translation>
    </message>
    <message>
        <source>excerpt, seen {0}</source>
        <translation>выдержка, просмотрена {0}</translation>
    </message>
    <message>
        <source>printed copy, seen {0}</source>
        <translation>печатный экземпляр, просмотрен {0}</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>То же событие</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>На неё ссылаются</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>Continued by</source>
        <translation>Продолжена в</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Заменена на</translation>
    </message>
    <message>
        <source>Responds to</source>
        <translation>Отклик на</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Отклик</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The collection has changed</source>
        <translation>Собрание изменилось</translation>
    </message>
    <message>
        <source>The file of this collection was replaced. Read the new one?</source>
        <translation>Файл этого собрания заменён новым. Открыть новый?</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>How the search was read</source>
        <translation>Как понят запрос</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save references</source>
        <translation>Сохранить библиографические описания</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Citation f&amp;orm</source>
        <translation>Ф&amp;орма ссылки</translation>
    </message>
    <message>
        <source>In the style and language of the citation bar.</source>
        <translation>В стиле и на языке панели ссылок.</translation>
    </message>
    <message>
        <source>Data of the works cited, for other programs to word.</source>
        <translation>Данные о цитируемых работах: оформит их другая программа.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Текст RTF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>RIS for Zotero, EndNote, Mendeley</source>
        <translation>RIS (для Zotero, EndNote, Mendeley)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>References</source>
        <translation>Литература</translation>
    </message>
    <message>
        <source>Preparing the references…</source>
        <translation>Описания готовятся…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied or saved</source>
        <translation>Остановлено: ничего не скопировано и не сохранено</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>FacetLabels</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Степень подтверждения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Official title in</source>
        <translation>Язык официального названия</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминает</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Not {chip}</source>
        <translation>Кроме: {chip}</translation>
    </message>
    <message>
        <source>Of one side only</source>
        <translation>Только одной стороны</translation>
    </message>
    <message>
        <source>Of several sides</source>
        <translation>Разных сторон</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Copied: {search}</source>
        <translation>Скопировано: {search}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>В этом тексте нет</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation>Совпадений: {0}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Reference</source>
        <translation>Библиогр. описание</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Short footnote</source>
        <translation>Повторная сноска</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>Ссылка в тексте</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>There is nothing to cite.</source>
        <translation>Ссылаться не на что.</translation>
    </message>
    <message>
        <source>Added to the basket, where it is cited through its source: the choice to cite the document itself holds for this citation alone.</source>
        <translation>Добавлено в корзину, где ссылка даётся через источник: выбор сослаться на сам документ действует только для этой ссылки.</translation>
    </message>
    <message numerus="yes">
        <source>Added to the basket: %Ln</source>
        <translation>
            <numerusform>Добавлено в корзину: %Ln</numerusform>
            <numerusform>Добавлено в корзину: %Ln</numerusform>
            <numerusform>Добавлено в корзину: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>Уже в корзине.</translation>
    </message>
</context>
<context>
    <name>HitBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Hits: {0}</source>
        <translation>Совпадений: {0}</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
</context>
<context>
    <name>IconEdit</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Очистить (Esc)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Show or hide a language column</source>
        <translation>Показать или скрыть столбец языка</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>Из строки поиска к результатам</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>Открыть первый результат</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Clear the search; once more: back to the list</source>
        <translation>Очистить поиск; ещё раз — вернуться к списку</translation>
    </message>
    <message>
        <source>Suggestions under the search box: choose, take, hide</source>
        <translation>Подсказки под строкой поиска: выбрать, взять, скрыть</translation>
    </message>
    <message>
        <source>Down, Up; Tab or Enter; Esc</source>
        <translation>Вниз, Вверх; Tab или Enter; Esc</translation>
    </message>
    <message>
        <source>In the list of searches: forget a recent one</source>
        <translation>В списке поисков: забыть недавний</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the basket: move, take out, undo</source>
        <translation>В корзине: переместить, убрать, вернуть</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down, Delete, Ctrl+Z</source>
        <translation>Alt+Вверх, Alt+Вниз, Delete, Ctrl+Z</translation>
    </message>
    <message>
        <source>In the find bar: next, previous, close</source>
        <translation>На панели поиска в тексте: далее, назад, закрыть</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter, Esc</source>
        <translation>Enter, Shift+Enter, Esc</translation>
    </message>
    <message>
        <source>In the search box: {field}</source>
        <translation>В строке поиска: {field}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Column: {0}</source>
        <translation>Столбец: {0}</translation>
    </message>
    <message>
        <source>Show or hide this column. Drag it, or press Ctrl+Left and Ctrl+Right, to change the order.</source>
        <translation>Показывает или скрывает этот столбец. Чтобы изменить порядок, перетащите его или нажмите Ctrl+Влево или Ctrl+Вправо.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>По релевантности</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>How the search was read (Ctrl+I)</source>
        <translation>Как понят запрос (Ctrl+I)</translation>
    </message>
    <message>
        <source>How the search was read</source>
        <translation>Как понят запрос</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} found</source>
        <translation>Найдено: {found}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} из {total}</translation>
    </message>
</context>
<context>
    <name>ListProgress</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>NameTree</name>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names</source>
        <translation>Имена и названия</translation>
    </message>
    <message>
        <source>Find a name, in any spelling</source>
        <translation>Имя или название в любом написании</translation>
    </message>
    <message>
        <source>Page of the name</source>
        <translation>Страница имени</translation>
    </message>
    <message>
        <source>Choose a name at the left.</source>
        <translation>Выберите имя слева.</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Другие написания</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %Ln statement(s)</source>
        <translation>
            <numerusform>Упоминается в %Ln записи</numerusform>
            <numerusform>Упоминается в %Ln записях</numerusform>
            <numerusform>Упоминается в %Ln записях</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them in the list</source>
        <translation>Показать в списке</translation>
    </message>
    <message>
        <source>No statement mentions this name.</source>
        <translation>Ни одна запись не упоминает это имя.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookTrouble</name>
    <message>
        <source>Nothing is saved</source>
        <translation>Ничего не сохраняется</translation>
    </message>
    <message>
        <source>You can go on working; searches and basket are forgotten at the end.</source>
        <translation>Можно продолжать работу, но поиски и корзина будут забыты при закрытии программы.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Продолжить без сохранения</translation>
    </message>
    <message>
        <source>Use the copy of {date}</source>
        <translation>Взять копию от {date}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>The damaged notebook was kept as {file}.</source>
        <translation>Повреждённая записная книжка сохранена под именем {file}.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a collection</source>
        <translation>Открыть собрание</translation>
    </message>
    <message>
        <source>Collections (*.db);;All files (*)</source>
        <translation>Собрания (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Open the &amp;shipped collection</source>
        <translation>&amp;Открыть собрание, поставляемое с Salname</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>Add a citation style</source>
        <translation>Добавление стиля цитирования</translation>
    </message>
    <message>
        <source>Citation styles (*.csl);;All files (*)</source>
        <translation>Стили цитирования (*.csl);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message>
        <source>Filter periods</source>
        <translation>Фильтр периодов</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>No period is named like this.</source>
        <translation>Периода с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>PeriodTree</name>
    <message>
        <source>All periods</source>
        <translation>Все периоды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Сохранение поиска</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>It takes the place of the one saved under this name.</source>
        <translation>Он заменит поиск, сохранённый под этим именем.</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SavedSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Искать</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Клавиша Delete</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>No search is saved</source>
        <translation>Сохранённых поисков нет</translation>
    </message>
    <message>
        <source>Ctrl+S saves the one you have made.</source>
        <translation>Ctrl+S сохраняет сделанный поиск.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>There is no search to save: write one, or pick a filter.</source>
        <translation>Сохранять нечего: напишите запрос или выберите фильтр.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search statements</source>
        <translation>Поиск по записям</translation>
    </message>
    <message>
        <source>Search: {languages}</source>
        <translation>Поиск: {languages}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Saved and recent searches (Ctrl+H)</source>
        <translation>Сохранённые и недавние поиски (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>SearchNotice</name>
    <message>
        <source>Searched as typed.</source>
        <translation>Искали так, как набрано.</translation>
    </message>
    <message>
        <source>Showing results for {shown} (typed: {typed}).</source>
        <translation>Показаны результаты по запросу {shown} (набрано: {typed}).</translation>
    </message>
    <message>
        <source>No statement has all the words; these have most of them.</source>
        <translation>Ни в одной записи нет всех слов; в этих есть большинство из них.</translation>
    </message>
    <message>
        <source>Left out: {words}.</source>
        <translation>Не учтено: {words}.</translation>
    </message>
    <message>
        <source>Correct it (F4)</source>
        <translation>Исправить (F4)</translation>
    </message>
    <message>
        <source>Search as typed (F4)</source>
        <translation>Искать как набрано (F4)</translation>
    </message>
    <message>
        <source>For {name} also: {spellings}</source>
        <translation>Для {name} также: {spellings}</translation>
    </message>
</context>
<context>
    <name>Searches</name>
    <message>
        <source>The searches you make will be offered here.</source>
        <translation>Здесь появятся поиски, которые вы сделаете.</translation>
    </message>
    <message>
        <source>Recent searches are not remembered; the settings can change that.</source>
        <translation>Недавние поиски не запоминаются; это можно изменить в настройках.</translation>
    </message>
</context>
<context>
    <name>SearchesPopup</name>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>Сохранённые поиски…</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>Забыть недавние поиски</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Недавние поиски</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Забыть этот поиск</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Add a translation in &amp;brackets to titles in other languages</source>
        <translation>&amp;Добавлять к заглавиям на других языках перевод в скобках</translation>
    </message>
    <message>
        <source>Where the record has one; as in the citation bar.</source>
        <translation>Если он есть в собрании; так же, как на панели ссылок.</translation>
    </message>
    <message>
        <source>Put &amp;Cyrillic titles and names in Latin letters</source>
        <translation>Передавать заглавия и имена на &amp;кириллице латиницей</translation>
    </message>
    <message>
        <source>By BGN/PCGN; a citation in Russian stays as it is.</source>
        <translation>По системе BGN/PCGN; русская ссылка остаётся как есть.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches</source>
        <translation>&amp;Запоминать недавние поиски</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>All sources known belong to one side of the conflict.</source>
        <translation>Все известные источники принадлежат одной стороне конфликта.</translation>
    </message>
</context>
<context>
    <name>StatementPane</name>
    <message>
        <source>Statements</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>This collection has no statements</source>
        <translation>В этом собрании нет записей</translation>
    </message>
    <message>
        <source>No statement has everything that is picked</source>
        <translation>Нет записей, отвечающих всем выбранным фильтрам</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>No statements in this period</source>
        <translation>В этом периоде нет записей</translation>
    </message>
    <message>
        <source>Choose another period at the left.</source>
        <translation>Выберите слева другой период.</translation>
    </message>
    <message>
        <source>Nothing found for {query}</source>
        <translation>По запросу {query} ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing found for {query} with these filters</source>
        <translation>По запросу {query} с этими фильтрами ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing found for {query} in this period</source>
        <translation>В этом периоде по запросу {query} ничего не найдено</translation>
    </message>
    <message>
        <source>Search in all periods</source>
        <translation>Искать во всех периодах</translation>
    </message>
    <message>
        <source>Check the spelling, or use fewer words.</source>
        <translation>Проверьте написание или введите меньше слов.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message numerus="yes">
        <source>Basket: %Ln</source>
        <translation>
            <numerusform>Корзина: %Ln</numerusform>
            <numerusform>Корзина: %Ln</numerusform>
            <numerusform>Корзина: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Citation basket (Ctrl+B)</source>
        <translation>Корзина ссылок (Ctrl+B)</translation>
    </message>
    <message>
        <source>Nothing is saved</source>
        <translation>Ничего не сохраняется</translation>
    </message>
</context>
<context>
    <name>StyleList</name>
    <message>
        <source>{style}, favourite</source>
        <translation>{style}, избранный</translation>
    </message>
</context>
<context>
    <name>StylesDialog</name>
    <message>
        <source>Choose a statement to see it cited.</source>
        <translation>Выберите запись, чтобы увидеть ссылку на неё.</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Стили цитирования</translation>
    </message>
    <message>
        <source>Find a style</source>
        <translation>Найти стиль</translation>
    </message>
    <message>
        <source>Space marks a favourite; F9 goes through the favourites.</source>
        <translation>Пробел отмечает избранное; F9 перебирает избранные стили.</translation>
    </message>
    <message>
        <source>The chosen statement in this style:</source>
        <translation>Выбранная запись в этом стиле:</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Избранный</translation>
    </message>
    <message>
        <source>&amp;Use this style</source>
        <translation>&amp;Применить этот стиль</translation>
    </message>
    <message>
        <source>&amp;Add a style…</source>
        <translation>&amp;Добавить стиль…</translation>
    </message>
    <message>
        <source>Choose a CSL file, or drop one on the window.</source>
        <translation>Выберите файл CSL или перетащите его на окно.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>The file you added it from stays where it is.</source>
        <translation>Файл, из которого он был добавлен, останется на месте.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>No style is called that.</source>
        <translation>Стиля с таким названием нет.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>сноски</translation>
    </message>
    <message>
        <source>author and date in the text</source>
        <translation>автор и год в тексте</translation>
    </message>
    <message>
        <source>author in the text</source>
        <translation>автор в тексте</translation>
    </message>
    <message>
        <source>numbers in the text</source>
        <translation>номера в тексте</translation>
    </message>
    <message>
        <source>labels in the text</source>
        <translation>метки в тексте</translation>
    </message>
    <message>
        <source>as {style}</source>
        <translation>как {style}</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>добавлен вами</translation>
    </message>
    <message>
        <source>Preparing the citation…</source>
        <translation>Ссылка оформляется…</translation>
    </message>
</context>
<context>
    <name>Styling</name>
    <message>
        <source>Checking {file}…</source>
        <translation>Проверка файла {file}…</translation>
    </message>
    <message>
        <source>Removed: {style}</source>
        <translation>Удалён стиль: {style}</translation>
    </message>
    <message>
        <source>Brought back: {style}</source>
        <translation>Возвращён стиль: {style}</translation>
    </message>
    <message>
        <source>Replaced: {style}</source>
        <translation>Заменён стиль: {style}</translation>
    </message>
    <message>
        <source>Added: {style}</source>
        <translation>Добавлен стиль: {style}</translation>
    </message>
</context>
<context>
    <name>TitlesButton</name>
    <message>
        <source>Titles in other languages</source>
        <translation>Заглавия на других языках</translation>
    </message>
    <message>
        <source>Add a &amp;translation in brackets, where the record has one</source>
        <translation>Добавить в скобках &amp;перевод, если он есть в собрании</translation>
    </message>
    <message>
        <source>Put &amp;Cyrillic in Latin letters (BGN/PCGN)</source>
        <translation>Передать &amp;кириллицу латиницей (BGN/PCGN)</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message numerus="yes">
        <source>Select at most %n statement(s) to cite them.</source>
        <translation>
            <numerusform>Чтобы сослаться, выберите не более %n записи.</numerusform>
            <numerusform>Чтобы сослаться, выберите не более %n записей.</numerusform>
            <numerusform>Чтобы сослаться, выберите не более %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: passage with citation (our paraphrase, not a quotation)</source>
        <translation>Скопировано: фрагмент со ссылкой (наш пересказ, не цитата)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: passage in %n language(s) with citation (our paraphrase)</source>
        <translation>
            <numerusform>Скопировано: фрагмент на %n языке со ссылкой (в нашем пересказе)</numerusform>
            <numerusform>Скопировано: фрагмент на %n языках со ссылкой (в нашем пересказе)</numerusform>
            <numerusform>Скопировано: фрагмент на %n языках со ссылкой (в нашем пересказе)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: citation of this collection</source>
        <translation>Скопировано: ссылка на это собрание</translation>
    </message>
    <message>
        <source>Copied: {form}, {style}, {locator}</source>
        <translation>Скопировано: {form}, {style}, {locator}</translation>
    </message>
    <message>
        <source>no page recorded</source>
        <translation>страница не указана</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>библиографическое описание</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>short footnote</source>
        <translation>повторная сноска</translation>
    </message>
    <message>
        <source>in-text citation</source>
        <translation>ссылка в тексте</translation>
    </message>
</context>
</TS>
