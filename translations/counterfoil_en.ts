<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Campaign</name>
    <message numerus="yes">
        <source>By the control totals of %n run(s).</source>
        <translation>
            <numerusform>By the control totals of %n run.</numerusform>
            <numerusform>By the control totals of %n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n recipient(s)</source>
        <translation>
            <numerusform>%1: %n recipient</numerusform>
            <numerusform>%1: %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the command line lists them all</source>
        <translation>
            <numerusform>%n more; the command line lists them all</numerusform>
            <numerusform>%n more; the command line lists them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) no longer shown there</source>
        <translation>
            <numerusform>%n record no longer shown there</numerusform>
            <numerusform>%n records no longer shown there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not as recorded</source>
        <translation>
            <numerusform>%n document not as recorded</numerusform>
            <numerusform>%n documents not as recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n version(s) no composition system tells</source>
        <translation>
            <numerusform>of %n version no composition system tells</numerusform>
            <numerusform>of %n versions no composition system tells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n letter(s) the data is not kept</source>
        <translation>
            <numerusform>of %n letter the data is not kept</numerusform>
            <numerusform>of %n letters the data is not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) that the input counts; it does not say which</source>
        <translation>
            <numerusform>%n customer that the input counts; it does not say which</numerusform>
            <numerusform>%n customers that the input counts; it does not say which</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) on record of which nothing proves that everybody got one</source>
        <translation>
            <numerusform>%n letter on record of which nothing proves that everybody got one</numerusform>
            <numerusform>%n letters on record of which nothing proves that everybody got one</numerusform>
        </translation>
    </message>
</context>
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
    <name>ReissueWords</name>
    <message numerus="yes">
        <source>Template %1 as it is in force when it is composed, with the data as of %2 and %n value(s) that later letters told otherwise, the last one at %3. What changed since then is not known here.</source>
        <translation>
            <numerusform>Template %1 as it is in force when it is composed, with the data as of %2 and %n value that later letters told otherwise, the last one at %3. What changed since then is not known here.</numerusform>
            <numerusform>Template %1 as it is in force when it is composed, with the data as of %2 and %n values that later letters told otherwise, the last one at %3. What changed since then is not known here.</numerusform>
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
    <name>cf::cli::DispositionCommand</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::DisputeCommand</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n does not fit</numerusform>
            <numerusform>%n do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::ExceptionsCommand</name>
    <message numerus="yes">
        <source>failed %n time(s)</source>
        <translation>
            <numerusform>failed %n time</numerusform>
            <numerusform>failed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::HoldCommand</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters came under a matter</source>
        <translation>
            <numerusform>%n letter came under a matter</numerusform>
            <numerusform>%n letters came under a matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::PackCommand</name>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) inside, each as the manifest says</source>
        <translation>
            <numerusform>%n file inside, each as the manifest says</numerusform>
            <numerusform>%n files inside, each as the manifest says</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::QueryArgument</name>
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
    <name>cf::cli::ReissuePlanCommand</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::RequestsCommand</name>
    <message numerus="yes">
        <source>%n request(s) of another version of this program cannot be read</source>
        <translation>
            <numerusform>%n request of another version of this program cannot be read</numerusform>
            <numerusform>%n requests of another version of this program cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::ShowCommand</name>
    <message numerus="yes">
        <source>made from %n value(s) of %1, captured %2, SHA-256 %3</source>
        <translation>
            <numerusform>made from %n value of %1, captured %2, SHA-256 %3</numerusform>
            <numerusform>made from %n values of %1, captured %2, SHA-256 %3</numerusform>
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
    <name>cf::ui::BreachWords</name>
    <message numerus="yes">
        <source>%1 letters</source>
        <translation>
            <numerusform>%1 letter</numerusform>
            <numerusform>%1 letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 customer</numerusform>
            <numerusform>%1 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs</source>
        <translation>
            <numerusform>%1 run</numerusform>
            <numerusform>%1 runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 versions</source>
        <translation>
            <numerusform>%1 version</numerusform>
            <numerusform>%1 versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 policies</source>
        <translation>
            <numerusform>%1 policy</numerusform>
            <numerusform>%1 policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disputes</source>
        <translation>
            <numerusform>%1 dispute</numerusform>
            <numerusform>%1 disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation>
            <numerusform>%1 case</numerusform>
            <numerusform>%1 cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 milestones</source>
        <translation>
            <numerusform>%1 milestone</numerusform>
            <numerusform>%1 milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 packages</source>
        <translation>
            <numerusform>%1 package</numerusform>
            <numerusform>%1 packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BreachesPresenter</name>
    <message numerus="yes">
        <source>%n cannot be known</source>
        <translation>
            <numerusform>%n cannot be known</numerusform>
            <numerusform>%n cannot be known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be counted</source>
        <translation>
            <numerusform>%n still to be counted</numerusform>
            <numerusform>%n still to be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n not counted</numerusform>
            <numerusform>%n not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkMakeView</name>
    <message numerus="yes">
        <source>Ask for approval of %n letter(s)</source>
        <translation>
            <numerusform>Ask for approval of %n letter</numerusform>
            <numerusform>Ask for approval of %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkRunPresenter</name>
    <message numerus="yes">
        <source>%1 a minute, about %n minute(s) left</source>
        <translation>
            <numerusform>%1 a minute, about %n minute left</numerusform>
            <numerusform>%1 a minute, about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) or command(s) were withdrawn; what had left stays sent</source>
        <translation>
            <numerusform>%n letter or command was withdrawn; what had left stays sent</numerusform>
            <numerusform>%n letters or commands were withdrawn; what had left stays sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignListPresenter</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignPresenter</name>
    <message numerus="yes">
        <source>%n letter(s) on record</source>
        <translation>
            <numerusform>%n letter on record</numerusform>
            <numerusform>%n letters on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignView</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s)</source>
        <translation>
            <numerusform>%n communication</numerusform>
            <numerusform>%n communications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignsWidget</name>
    <message numerus="yes">
        <source>%n recipient(s) written to %1</source>
        <translation>
            <numerusform>%n recipient written to %1</numerusform>
            <numerusform>%n recipients written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CaseSections</name>
    <message numerus="yes">
        <source>%n went out</source>
        <translation>
            <numerusform>%n went out</numerusform>
            <numerusform>%n went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <translation>
            <numerusform>%n not there yet</numerusform>
            <numerusform>%n not there yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CaseView</name>
    <message numerus="yes">
        <source>%n event(s), the latest last</source>
        <translation>
            <numerusform>%n event, the latest last</numerusform>
            <numerusform>%n events, the latest last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CaseWords</name>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business hour(s)</source>
        <translation>
            <numerusform>%n business hour</numerusform>
            <numerusform>%n business hours</numerusform>
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
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open gap(s)</source>
        <translation>
            <numerusform>%n open gap</numerusform>
            <numerusform>%n open gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CertificateWords</name>
    <message numerus="yes">
        <source>%n more are in the data inside this file</source>
        <translation>
            <numerusform>%n more is in the data inside this file</numerusform>
            <numerusform>%n more are in the data inside this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that could not be read</source>
        <translation>
            <numerusform>%n record that could not be read</numerusform>
            <numerusform>%n records that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it no longer shows; they are counted</source>
        <translation>
            <numerusform>%n record that it no longer shows; it is counted</numerusform>
            <numerusform>%n records that it no longer shows; they are counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) that are not as recorded</source>
        <translation>
            <numerusform>%n document that is not as recorded</numerusform>
            <numerusform>%n documents that are not as recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 communications</source>
        <translation>
            <numerusform>%1 communication</numerusform>
            <numerusform>%1 communications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ChartPanel</name>
    <message numerus="yes">
        <source>%n row(s) copied as a table</source>
        <translation>
            <numerusform>%n row copied as a table</numerusform>
            <numerusform>%n rows copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ClaimText</name>
    <message numerus="yes">
        <source>it did not come back within %n day(s)</source>
        <translation>
            <numerusform>it did not come back within %n day</numerusform>
            <numerusform>it did not come back within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing came back within %n day(s)</source>
        <translation>
            <numerusform>nothing came back within %n day</numerusform>
            <numerusform>nothing came back within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareWidget</name>
    <message numerus="yes">
        <source>Forget %n drawn region(s)</source>
        <translation>
            <numerusform>Forget %n drawn region</numerusform>
            <numerusform>Forget %n drawn regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) copied as a table</source>
        <translation>
            <numerusform>%n difference copied as a table</numerusform>
            <numerusform>%n differences copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareWords</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same words, %n coded otherwise</source>
        <translation>
            <numerusform>the same words, %n coded otherwise</numerusform>
            <numerusform>the same words, %n coded otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) differ</source>
        <translation>
            <numerusform>%n region differs</numerusform>
            <numerusform>%n regions differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) changed</source>
        <translation>
            <numerusform>%1 of %n block changed</numerusform>
            <numerusform>%1 of %n blocks changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n paragraph(s) changed</source>
        <translation>
            <numerusform>%1 of %n paragraph changed</numerusform>
            <numerusform>%1 of %n paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) compared</source>
        <translation>
            <numerusform>%1 of %n page compared</numerusform>
            <numerusform>%1 of %n pages compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n block(s) the text is not told</source>
        <translation>
            <numerusform>of %n block the text is not told</numerusform>
            <numerusform>of %n blocks the text is not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) added</source>
        <translation>
            <numerusform>%n block added</numerusform>
            <numerusform>%n blocks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n paragraph added</numerusform>
            <numerusform>%n paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in encoding only</source>
        <translation>
            <numerusform>%n in encoding only</numerusform>
            <numerusform>%n in encoding only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without a counterpart</source>
        <translation>
            <numerusform>%n page without a counterpart</numerusform>
            <numerusform>%n pages without a counterpart</numerusform>
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
    <name>cf::ui::CorrespondenceDialog</name>
    <message numerus="yes">
        <source>It can be taken back for another %n second(s).</source>
        <translation>
            <numerusform>It can be taken back for another %n second.</numerusform>
            <numerusform>It can be taken back for another %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CustodyWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) without a receipt</source>
        <translation>
            <numerusform>%n hand-over without a receipt</numerusform>
            <numerusform>%n hand-overs without a receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-over(s) with other bytes</source>
        <translation>
            <numerusform>%n hand-over with other bytes</numerusform>
            <numerusform>%n hand-overs with other bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CustomerWords</name>
    <message numerus="yes">
        <source>%n more, each in fewer letters</source>
        <translation>
            <numerusform>%n more, each in fewer letters</numerusform>
            <numerusform>%n more, each in fewer letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 comes back: %n letter(s) since %2</source>
        <extracomment>%1: an address</extracomment>
        <translation>
            <numerusform>Mail to %1 comes back: %n letter since %2</numerusform>
            <numerusform>Mail to %1 comes back: %n letters since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to %1 do not arrive: %n since %2</source>
        <translation>
            <numerusform>Messages to %1 do not arrive: %n since %2</numerusform>
            <numerusform>Messages to %1 do not arrive: %n since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n sent there since, nothing is known</source>
        <translation>
            <numerusform>; of %n sent there since, nothing is known</numerusform>
            <numerusform>; of %n sent there since, nothing is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) name %1 as a former id; what went to it is not shown here</source>
        <translation>
            <numerusform>%n letter names %1 as a former id; what went to it is not shown here</numerusform>
            <numerusform>%n letters name %1 as a former id; what went to it is not shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to %1 name this id as a former one</source>
        <translation>
            <numerusform>%n letter to %1 names this id as a former one</numerusform>
            <numerusform>%n letters to %1 name this id as a former one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) went to %1, the same but for zeros; they are not shown here</source>
        <translation>
            <numerusform>%n letter went to %1, the same but for zeros; it is not shown here</numerusform>
            <numerusform>%n letters went to %1, the same but for zeros; they are not shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) went to others as well; their part is not shown</source>
        <translation>
            <numerusform>%n letter went to others as well; their part is not shown</numerusform>
            <numerusform>%n letters went to others as well; their part is not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not told of %n letter(s)</source>
        <translation>
            <numerusform>not told of %n letter</numerusform>
            <numerusform>not told of %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) composed for this customer are in no repository, the first since %1: %2</source>
        <translation>
            <numerusform>%n document composed for this customer is in no repository, since %1: %2</numerusform>
            <numerusform>%n documents composed for this customer are in no repository, the first since %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that came back are shown by their repository no more: %1</source>
        <translation>
            <numerusform>%n letter that came back is shown by its repository no more: %1</numerusform>
            <numerusform>%n letters that came back are shown by their repository no more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DataWords</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DifferenceStrip</name>
    <message numerus="yes">
        <source>Difference map: %n difference(s)</source>
        <translation>
            <numerusform>Difference map: %n difference</numerusform>
            <numerusform>Difference map: %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored region(s)</source>
        <translation>
            <numerusform>%n ignored region</numerusform>
            <numerusform>%n ignored regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DispositionActsPresenter</name>
    <message numerus="yes">
        <source>Class “%1” for %n letters</source>
        <translation>
            <numerusform>Class “%1” for %n letter</numerusform>
            <numerusform>Class “%1” for %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeSections</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), shown by their archive</source>
        <translation>
            <numerusform>%n answer, shown by its archive</numerusform>
            <numerusform>%n answers, shown by their archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeWords</name>
    <message numerus="yes">
        <source>Due %1 · %n business day(s), calendar %2</source>
        <translation>
            <numerusform>Due %1 · %n business day, calendar %2</numerusform>
            <numerusform>Due %1 · %n business days, calendar %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputesPresenter</name>
    <message numerus="yes">
        <source>%n disputes</source>
        <translation>
            <numerusform>%n dispute</numerusform>
            <numerusform>%n disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ErasureText</name>
    <message numerus="yes">
        <source>%n other customers</source>
        <translation>
            <numerusform>%n other customer</numerusform>
            <numerusform>%n other customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionCharts</name>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n business day</numerusform>
            <numerusform>%n business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionWords</name>
    <message numerus="yes">
        <source>%n document(s) came out of more than one attempt: %1</source>
        <translation>
            <numerusform>%n document came out of more than one attempt: %1</numerusform>
            <numerusform>%n documents came out of more than one attempt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) of the same letter: %1</source>
        <translation>
            <numerusform>%n more record of the same letter: %1</numerusform>
            <numerusform>%n more records of the same letter: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionsPresenter</name>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that failed before %1 not listed</source>
        <translation>
            <numerusform>%n that failed before %1 not listed</numerusform>
            <numerusform>%n that failed before %1 not listed</numerusform>
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
    <name>cf::ui::FindingDecisionsPresenter</name>
    <message numerus="yes">
        <source>%1 (%n letter(s) came since: decide again)</source>
        <translation>
            <numerusform>%1 (%n letter came since: decide again)</numerusform>
            <numerusform>%1 (%n letters came since: decide again)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), of these not explained: %1</source>
        <translation>
            <numerusform>%n row, of these not explained: %1</numerusform>
            <numerusform>%n rows, of these not explained: %1</numerusform>
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
    <name>cf::ui::HandOverWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed again, %n attempt(s)</source>
        <translation>
            <numerusform>failed again, %n attempt</numerusform>
            <numerusform>failed again, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HandOversPresenter</name>
    <message numerus="yes">
        <source>%1; %n case(s) never reprocessed well</source>
        <translation>
            <numerusform>%1; %n case never reprocessed well</numerusform>
            <numerusform>%1; %n cases never reprocessed well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HoldAgainDialog</name>
    <message numerus="yes">
        <source>%n letters are asked of their repositories once more, without another approval.</source>
        <translation>
            <numerusform>%n letter is asked of its repository once more, without another approval.</numerusform>
            <numerusform>%n letters are asked of their repositories once more, without another approval.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HoldWords</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters came under the matter %1.</source>
        <translation>
            <numerusform>%n letter came under the matter %1.</numerusform>
            <numerusform>%n letters came under the matter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters under the matter %1 were held and are not any more: see Holds.</source>
        <translation>
            <numerusform>%n letter under the matter %1 was held and is not any more: see Holds.</numerusform>
            <numerusform>%n letters under the matter %1 were held and are not any more: see Holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HoldsPresenter</name>
    <message numerus="yes">
        <source>%n letters were asked to be held; the outbox shows how far it is.</source>
        <translation>
            <numerusform>%n letter was asked to be held; the outbox shows how far it is.</numerusform>
            <numerusform>%n letters were asked to be held; the outbox shows how far it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters by name</source>
        <translation>
            <numerusform>%n letter by name</numerusform>
            <numerusform>%n letters by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of cooling-off after a release</source>
        <translation>
            <numerusform>%n day of cooling-off after a release</numerusform>
            <numerusform>%n days of cooling-off after a release</numerusform>
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
    <name>cf::ui::LedgerDialog</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps, each as its SHA-256 says; the last one %1, %2 by %3</source>
        <translation>
            <numerusform>%n step, as its SHA-256 says; the last one %1, %2 by %3</numerusform>
            <numerusform>%n steps, each as its SHA-256 says; the last one %1, %2 by %3</numerusform>
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
    <message numerus="yes">
        <source>Two rows can be compared; %n are selected.</source>
        <translation>
            <numerusform>Two rows can be compared; %n is selected.</numerusform>
            <numerusform>Two rows can be compared; %n are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::MatterWords</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the certificate names them all</source>
        <translation>
            <numerusform>%n more; the certificate names it</numerusform>
            <numerusform>%n more; the certificate names them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that could not be read</source>
        <translation>
            <numerusform>%n record that could not be read</numerusform>
            <numerusform>%n records that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it shows no more; they are counted</source>
        <translation>
            <numerusform>%n record that it shows no more; it is counted</numerusform>
            <numerusform>%n records that it shows no more; they are counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these are only planned and count as nothing sent</source>
        <translation>
            <numerusform>%n of these is only planned and counts as nothing sent</numerusform>
            <numerusform>%n of these are only planned and count as nothing sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) that it holds are not as recorded</source>
        <translation>
            <numerusform>%n document that it holds is not as recorded</numerusform>
            <numerusform>%n documents that it holds are not as recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::MattersWidget</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxBadge</name>
    <message numerus="yes">
        <source>%n command(s) need a person</source>
        <translation>
            <numerusform>%n command needs a person</numerusform>
            <numerusform>%n commands need a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxDetail</name>
    <message numerus="yes">
        <source>%n step(s), the latest first</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps, the latest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxFacts</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since, without a trace of it</source>
        <translation>
            <numerusform>%n time since, without a trace of it</numerusform>
            <numerusform>%n times since, without a trace of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxPlanList</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxWidget</name>
    <message numerus="yes">
        <source>“%1” leaves in %n s; until then it can be withdrawn.</source>
        <translation>
            <numerusform>“%1” leaves in %n s; until then it can be withdrawn.</numerusform>
            <numerusform>“%1” leaves in %n s; until then it can be withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands leave, the first in %n s; until then they can be withdrawn.</source>
        <translation>
            <numerusform>%1 commands leave, the first in %n s; until then they can be withdrawn.</numerusform>
            <numerusform>%1 commands leave, the first in %n s; until then they can be withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxWords</name>
    <message numerus="yes">
        <source>leaves in %n s</source>
        <translation>
            <numerusform>leaves in %n s</numerusform>
            <numerusform>leaves in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OverTime</name>
    <message numerus="yes">
        <source>%n letter(s) told to the day only</source>
        <translation>
            <numerusform>%n letter told to the day only</numerusform>
            <numerusform>%n letters told to the day only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the wrong order, not measured</source>
        <translation>
            <numerusform>%n in the wrong order, not measured</numerusform>
            <numerusform>%n in the wrong order, not measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PackLineWords</name>
    <message numerus="yes">
        <source>%n redaction(s)</source>
        <translation>
            <numerusform>%n redaction</numerusform>
            <numerusform>%n redactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PackPaper</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s)</source>
        <translation>
            <numerusform>%1; %n place</numerusform>
            <numerusform>%1; %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 pages, sealed %2</source>
        <translation>
            <numerusform>%n item, %1 pages, sealed %2</numerusform>
            <numerusform>%n items, %1 pages, sealed %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authority covers account %1 alone: %n document(s) of other accounts, or of none that is told, are not in this pack.</source>
        <translation>
            <numerusform>The authority covers account %1 alone: %n document of other accounts, or of none that is told, is not in this pack.</numerusform>
            <numerusform>The authority covers account %1 alone: %n documents of other accounts, or of none that is told, are not in this pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PackWords</name>
    <message numerus="yes">
        <source>The authority covers account %1 alone: %n document(s) of other accounts, or of none that is told, are left out.</source>
        <translation>
            <numerusform>The authority covers account %1 alone: %n document of other accounts, or of none that is told, is left out.</numerusform>
            <numerusform>The authority covers account %1 alone: %n documents of other accounts, or of none that is told, are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PacksPresenter</name>
    <message numerus="yes">
        <source>%n added to %1</source>
        <translation>
            <numerusform>%n added to %1</numerusform>
            <numerusform>%n added to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) of this profile</source>
        <translation>
            <numerusform>%n pack of this profile</numerusform>
            <numerusform>%n packs of this profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is as it was sealed, and each of its %n file(s) inside as its manifest says</source>
        <translation>
            <numerusform>Version %1 is as it was sealed, and each of its %n file inside as its manifest says</numerusform>
            <numerusform>Version %1 is as it was sealed, and each of its %n files inside as its manifest says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added: another pack was opened</source>
        <translation>
            <numerusform>%n not added: another pack was opened</numerusform>
            <numerusform>%n not added: another pack was opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PacksWidget</name>
    <message numerus="yes">
        <source>%n place(s) redacted</source>
        <translation>
            <numerusform>%n place redacted</numerusform>
            <numerusform>%n places redacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the pack that %n document(s) are added to</source>
        <translation>
            <numerusform>Choose the pack that %n document is added to</numerusform>
            <numerusform>Choose the pack that %n documents are added to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
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
    <name>cf::ui::PreservationPresenter</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ProcessWords</name>
    <message numerus="yes">
        <source>the renewal of %1 on %2, %n day(s) later (derived)</source>
        <translation>
            <numerusform>the renewal of %1 on %2, %n day later (derived)</numerusform>
            <numerusform>the renewal of %1 on %2, %n days later (derived)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RawWords</name>
    <message numerus="yes">
        <source>… %n more byte(s), not shown</source>
        <translation>
            <numerusform>… %n more byte, not shown</numerusform>
            <numerusform>… %n more bytes, not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RecipientDialog</name>
    <message numerus="yes">
        <source>%n letter(s) that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time they are true of.</source>
        <translation>
            <numerusform>%n letter that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time it is true of.</numerusform>
            <numerusform>%n letters that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time they are true of.</numerusform>
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
    <name>cf::ui::ReissueDialog</name>
    <message numerus="yes">
        <source>It can be taken back for another %n second(s).</source>
        <translation>
            <numerusform>It can be taken back for another second.</numerusform>
            <numerusform>It can be taken back for another %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissuePlansWidget</name>
    <message numerus="yes">
        <source>Asked for. It leaves in %n second(s); somebody else has to approve it.</source>
        <translation>
            <numerusform>Asked for. It leaves in %n second; somebody else has to approve it.</numerusform>
            <numerusform>Asked for. It leaves in %n seconds; somebody else has to approve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in this outbox</source>
        <translation>
            <numerusform>%n plan in this outbox</numerusform>
            <numerusform>%n plans in this outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ReleaseDialog</name>
    <message numerus="yes">
        <source>%n letters would be released, after somebody else approved it in the workflow system. Until then they stay held.</source>
        <translation>
            <numerusform>%n letter would be released, after somebody else approved it in the workflow system. Until then it stays held.</numerusform>
            <numerusform>%n letters would be released, after somebody else approved it in the workflow system. Until then they stay held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days after that it may be held again, and nothing of it is to be destroyed.</source>
        <translation>
            <numerusform>For %n day after that it may be held again, and nothing of it is to be destroyed.</numerusform>
            <numerusform>For %n days after that it may be held again, and nothing of it is to be destroyed.</numerusform>
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
    <name>cf::ui::ReportCharts</name>
    <message numerus="yes">
        <source>%n letter(s) more than sent: recipients of one letter fared differently</source>
        <translation>
            <numerusform>%n letter more than sent: recipients of one letter fared differently</numerusform>
            <numerusform>%n letters more than sent: recipients of one letter fared differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n templates with most failures</source>
        <translation>
            <numerusform>the template with most failures</numerusform>
            <numerusform>the %n templates with most failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bars from lower to upper bound of 95 %, from %n letter(s)</source>
        <translation>
            <numerusform>Bars from lower to upper bound of 95 %, from %n letter</numerusform>
            <numerusform>Bars from lower to upper bound of 95 %, from %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None has %n letter(s) or more; the table has them all</source>
        <translation>
            <numerusform>None has %n letter or more; the table has them all</numerusform>
            <numerusform>None has %n letters or more; the table has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No superseded version was used: each of %n template(s) changed over at once</source>
        <translation>
            <numerusform>No superseded version was used: the one template changed over at once</numerusform>
            <numerusform>No superseded version was used: each of %n templates changed over at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in superseded versions</source>
        <translation>
            <numerusform>%n letter in superseded versions</numerusform>
            <numerusform>%n letters in superseded versions</numerusform>
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
    <name>cf::ui::RequestsPresenter</name>
    <message numerus="yes">
        <source>asking took %n second(s) by the median</source>
        <translation>
            <numerusform>asking took %n second by the median</numerusform>
            <numerusform>asking took %n seconds by the median</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of another version of this program cannot be read.</source>
        <translation>
            <numerusform>%n request of another version of this program cannot be read.</numerusform>
            <numerusform>%n requests of another version of this program cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
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
    <name>cf::ui::RetentionPresenter</name>
    <message numerus="yes">
        <source>Decided about %n letters. The outbox shows who has to approve it.</source>
        <translation>
            <numerusform>Decided about %n letter. The outbox shows who has to approve it.</numerusform>
            <numerusform>Decided about %n letters. The outbox shows who has to approve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class of %n letters is to be corrected; the outbox shows how far it is.</source>
        <translation>
            <numerusform>The class of %n letter is to be corrected; the outbox shows how far it is.</numerusform>
            <numerusform>The class of %n letters is to be corrected; the outbox shows how far it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days: %1</source>
        <translation>
            <numerusform>Due within %n day: %1</numerusform>
            <numerusform>Due within %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters. %1</source>
        <translation>
            <numerusform>%n letter. %1</numerusform>
            <numerusform>%n letters. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due now; %n are due within 30 days</source>
        <translation>
            <numerusform>Nothing is due now; %n is due within 30 days</numerusform>
            <numerusform>Nothing is due now; %n are due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due now; %n are due within 90 days</source>
        <translation>
            <numerusform>Nothing is due now; %n is due within 90 days</numerusform>
            <numerusform>Nothing is due now; %n are due within 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are due</source>
        <translation>
            <numerusform>%n is due</numerusform>
            <numerusform>%n are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RetentionWidget</name>
    <message numerus="yes">
        <source>%n letters are to say another class at their repositories. What one says by then that is not what is known here is not changed.</source>
        <translation>
            <numerusform>%n letter is to say another class at its repository. What it says by then that is not what is known here is not changed.</numerusform>
            <numerusform>%n letters are to say another class at their repositories. What one says by then that is not what is known here is not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RetentionWords</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are kept until %1 at least.</source>
        <translation>
            <numerusform>%n letter is kept until %1 at least.</numerusform>
            <numerusform>%n letters are kept until %1 at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two others have not approved it yet. Nothing happens to its %n letters before.</source>
        <translation>
            <numerusform>Two others have not approved it yet. Nothing happens to its %n letter before.</numerusform>
            <numerusform>Two others have not approved it yet. Nothing happens to its %n letters before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was not approved. Its %n letters stay as they are.</source>
        <translation>
            <numerusform>It was not approved. Its %n letter stays as it is.</numerusform>
            <numerusform>It was not approved. Its %n letters stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in the class %1.</source>
        <translation>
            <numerusform>%n letter is in the class %1.</numerusform>
            <numerusform>%n letters are in the class %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are to be handed to another archive. None is destroyed meanwhile.</source>
        <translation>
            <numerusform>%n letter is to be handed to another archive. It is not destroyed meanwhile.</numerusform>
            <numerusform>%n letters are to be handed to another archive. None is destroyed meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts left out</source>
        <translation>
            <numerusform>%n draft left out</numerusform>
            <numerusform>%n drafts left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RolesPresenter</name>
    <message numerus="yes">
        <source>%n roles assigned</source>
        <translation>
            <numerusform>%n role assigned</numerusform>
            <numerusform>%n roles assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n accounts</source>
        <translation>
            <numerusform>to %n account</numerusform>
            <numerusform>to %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::SamenessWords</name>
    <message numerus="yes">
        <source>%n page(s) drawn from equal objects</source>
        <translation>
            <numerusform>%n page drawn from equal objects</numerusform>
            <numerusform>%n pages drawn from equal objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n looked at</numerusform>
            <numerusform>%n looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the tolerance</source>
        <translation>
            <numerusform>%n beyond the tolerance</numerusform>
            <numerusform>%n beyond the tolerance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover page(s) on the right were taken off before.</source>
        <translation>
            <numerusform>%n cover page on the right was taken off before.</numerusform>
            <numerusform>%n cover pages on the right were taken off before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The declared mark was left out on %n page(s).</source>
        <translation>
            <numerusform>The declared mark was left out on %n page.</numerusform>
            <numerusform>The declared mark was left out on %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>%n more difference</numerusform>
            <numerusform>%n more differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixels an inch; each colour within %2 of 255 of what lies within %n pixel(s) on the other side; no pixel may be beyond</source>
        <translation>
            <numerusform>%1 pixels an inch; each colour within %2 of 255 of what lies within %n pixel on the other side; no pixel may be beyond</numerusform>
            <numerusform>%1 pixels an inch; each colour within %2 of 255 of what lies within %n pixels on the other side; no pixel may be beyond</numerusform>
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
    <name>cf::ui::SheetWords</name>
    <message numerus="yes">
        <source>%n more recipients are in the data inside this file</source>
        <translation>
            <numerusform>%n more recipient is in the data inside this file</numerusform>
            <numerusform>%n more recipients are in the data inside this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TaskDetail</name>
    <message numerus="yes">
        <source>“%1” leaves in %n s.</source>
        <translation>
            <numerusform>“%1” leaves in %n s.</numerusform>
            <numerusform>“%1” leaves in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TasksBadge</name>
    <message numerus="yes">
        <source>%n task(s) that you have</source>
        <translation>
            <numerusform>%n task that you have</numerusform>
            <numerusform>%n tasks that you have</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplateDetail</name>
    <message numerus="yes">
        <source>%n version(s), times: %1</source>
        <translation>
            <numerusform>%n version, times: %1</numerusform>
            <numerusform>%n versions, times: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplateWords</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in the %n hour(s) after its time had ended on %2: on their way then, no misuse</source>
        <translation>
            <numerusform>%1 sent in the %n hour after its time had ended on %2: on their way then, no misuse</numerusform>
            <numerusform>%1 sent in the %n hours after its time had ended on %2: on their way then, no misuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the end of a version</source>
        <translation>
            <numerusform>%n hour after the end of a version</numerusform>
            <numerusform>%n hours after the end of a version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplatesPresenter</name>
    <message numerus="yes">
        <source>%n resource(s) of this name</source>
        <translation>
            <numerusform>%n resource of this name</numerusform>
            <numerusform>%n resources of this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) with findings</source>
        <translation>
            <numerusform>%n version with findings</numerusform>
            <numerusform>%n versions with findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of publication without full approval, all explained</source>
        <translation>
            <numerusform>%n finding of publication without full approval, explained</numerusform>
            <numerusform>%n findings of publication without full approval, all explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of publication without full approval, %1 not explained</source>
        <translation>
            <numerusform>%n finding of publication without full approval, %1 not explained</numerusform>
            <numerusform>%n findings of publication without full approval, %1 not explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplatesWidget</name>
    <message numerus="yes">
        <source>%n version(s) with findings; the list shows them alone</source>
        <translation>
            <numerusform>%n version with findings; the list shows it alone</numerusform>
            <numerusform>%n versions with findings; the list shows them alone</numerusform>
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
<context>
    <name>cf::ui::WitnessPresenter</name>
    <message numerus="yes">
        <source>The first %1 entries are witnessed; %n repositories have heads of the log.</source>
        <translation>
            <numerusform>The first %1 entries are witnessed; %n repository has heads of the log.</numerusform>
            <numerusform>The first %1 entries are witnessed; %n repositories have heads of the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heads of the log lie in the outbox, on their way to repositories.</source>
        <translation>
            <numerusform>%n head of the log lies in the outbox, on its way to a repository.</numerusform>
            <numerusform>%n heads of the log lie in the outbox, on their way to repositories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspaceWords</name>
    <message numerus="yes">
        <source>%n notice(s) in the %1 days before %2</source>
        <translation>
            <numerusform>%n notice in the %1 days before %2</numerusform>
            <numerusform>%n notices in the %1 days before %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspacesPresenter</name>
    <message numerus="yes">
        <source>%n workspaces</source>
        <translation>
            <numerusform>%n workspace</numerusform>
            <numerusform>%n workspaces</numerusform>
        </translation>
    </message>
</context>
</TS>
