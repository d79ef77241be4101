<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DocumentCommand</name>
    <message numerus="yes">
        <source>The record has %n file(s).</source>
        <translation>
            <numerusform>The record has %n file.</numerusform>
            <numerusform>The record has %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::CopiesCommand</name>
    <message numerus="yes">
        <source>%1 in %2, and %n other copies</source>
        <translation>
            <numerusform>%1 in %2, and %n other copy</numerusform>
            <numerusform>%1 in %2, and %n other copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::SearchCommand</name>
    <message numerus="yes">
        <source>%1 but for %n gap(s)</source>
        <extracomment>The first is &quot;NAME complete to TIME&quot;</extracomment>
        <translation>
            <numerusform>%1 but for %n gap</numerusform>
            <numerusform>%1 but for %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::SyncCommand</name>
    <message numerus="yes">
        <source>, %n s left</source>
        <translation>
            <numerusform>, %n s left</numerusform>
            <numerusform>, %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::VerifyCommand</name>
    <message numerus="yes">
        <source>%n communication(s) put into the search index again</source>
        <translation>
            <numerusform>%n communication put into the search index again</numerusform>
            <numerusform>%n communications put into the search index again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ArchiveWords</name>
    <message numerus="yes">
        <source>%n version(s) kept there</source>
        <translation>
            <numerusform>%n version kept there</numerusform>
            <numerusform>%n versions kept there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held: %1 and %n more</source>
        <translation>
            <numerusform>Held: %1 and %n more</numerusform>
            <numerusform>Held: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CopiesPresenter</name>
    <message numerus="yes">
        <source>%1; %n kept apart</source>
        <translation>
            <numerusform>%1; %n kept apart</numerusform>
            <numerusform>%1; %n kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n may be the same</source>
        <translation>
            <numerusform>%1; %n may be the same</numerusform>
            <numerusform>%1; %n may be the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::FacetsPresenter</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::FurtherDialog</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::LagText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::Phrasebook</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RecordWords</name>
    <message numerus="yes">
        <source>to %n recipient(s)</source>
        <translation>
            <numerusform>to %n recipient</numerusform>
            <numerusform>to %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepairPresenter</name>
    <message numerus="yes">
        <source>The search index was repaired: %n communication(s) put in again.</source>
        <translation>
            <numerusform>The search index was repaired: %n communication put in again.</numerusform>
            <numerusform>The search index was repaired: %n communications put in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoriesPresenter</name>
    <message numerus="yes">
        <source>Complete, %n open</source>
        <translation>
            <numerusform>Complete, %n open</numerusform>
            <numerusform>Complete, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoriesWidget</name>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryDetail</name>
    <message numerus="yes">
        <source>%n request(s) copied</source>
        <translation>
            <numerusform>%n request copied</numerusform>
            <numerusform>%n requests copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n since the program began; no names, numbers or secrets in them</source>
        <translation>
            <numerusform>the only one since the program began; no names, numbers or secrets in it</numerusform>
            <numerusform>the last %n since the program began; no names, numbers or secrets in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that could not be read; not searchable</source>
        <translation>
            <numerusform>%n record that could not be read; not searchable</numerusform>
            <numerusform>%n records that could not be read; not searchable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) copied</source>
        <translation>
            <numerusform>%n record copied</numerusform>
            <numerusform>%n records copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryText</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be understood and are set aside</source>
        <translation>
            <numerusform>%n record could not be understood and is set aside</numerusform>
            <numerusform>%n records could not be understood and are set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not what was recorded or stated</source>
        <translation>
            <numerusform>%n document is not what was recorded or stated</numerusform>
            <numerusform>%n documents are not what was recorded or stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ResultWords</name>
    <message numerus="yes">
        <source>%1 and %n more recipient(s)</source>
        <translation>
            <numerusform>%1 and %n more recipient</numerusform>
            <numerusform>%1 and %n more recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ScopeWords</name>
    <message numerus="yes">
        <source>%1 with %n gap(s)</source>
        <extracomment>A repository with open gaps: &quot;Archive with 3 gaps&quot;</extracomment>
        <translation>
            <numerusform>%1 with %n gap</numerusform>
            <numerusform>%1 with %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::SearchPage</name>
    <message numerus="yes">
        <source>No communication matches all %n conditions</source>
        <translation>
            <numerusform>No communication matches the condition</numerusform>
            <numerusform>No communication matches all %n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) copied</source>
        <translation>
            <numerusform>%n reference copied</numerusform>
            <numerusform>%n references copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as JSON</source>
        <translation>
            <numerusform>%n row copied as JSON</numerusform>
            <numerusform>%n rows copied as JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelinePane</name>
    <message numerus="yes">
        <source>%n event(s) copied as a table</source>
        <translation>
            <numerusform>%n event copied as a table</numerusform>
            <numerusform>%n events copied as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelineText</name>
    <message numerus="yes">
        <source>No delivery evidence within %n day(s)</source>
        <translation>
            <numerusform>No delivery evidence within %n day</numerusform>
            <numerusform>No delivery evidence within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected within %n day(s) of being handed over.</source>
        <translation>
            <numerusform>Expected within %n day of being handed over.</numerusform>
            <numerusform>Expected within %n days of being handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected and absent</source>
        <translation>
            <numerusform>%n expected and absent</numerusform>
            <numerusform>%n expected and absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long stretch(es) without events</source>
        <translation>
            <numerusform>%n long stretch without events</numerusform>
            <numerusform>%n long stretches without events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::WatermarksPresenter</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h behind</source>
        <translation>
            <numerusform>%n h behind</numerusform>
            <numerusform>%n h behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d behind</source>
        <translation>
            <numerusform>%n d behind</numerusform>
            <numerusform>%n d behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <comment>in a repository</comment>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read to %2, but for %n gap(s).</source>
        <translation>
            <numerusform>%1 was read to %2, but for %n gap.</numerusform>
            <numerusform>%1 was read to %2, but for %n gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
</context>
</TS>
