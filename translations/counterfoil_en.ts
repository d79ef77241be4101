<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Campaign</name>
    <message numerus="yes">
        <source>By the control totals of %Ln run(s).</source>
        <translation>
            <numerusform>By the control totals of %Ln run.</numerusform>
            <numerusform>By the control totals of %Ln runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln recipient(s)</source>
        <translation>
            <numerusform>%1: %Ln recipient</numerusform>
            <numerusform>%1: %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; the command line lists them all</source>
        <translation>
            <numerusform>%Ln more; the command line lists them all</numerusform>
            <numerusform>%Ln more; the command line lists them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) no longer shown there</source>
        <translation>
            <numerusform>%Ln record no longer shown there</numerusform>
            <numerusform>%Ln records no longer shown there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not as recorded</source>
        <translation>
            <numerusform>%Ln document not as recorded</numerusform>
            <numerusform>%Ln documents not as recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln version(s) no composition system tells</source>
        <translation>
            <numerusform>of %Ln version no composition system tells</numerusform>
            <numerusform>of %Ln versions no composition system tells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln letter(s) the data is not kept</source>
        <translation>
            <numerusform>of %Ln letter the data is not kept</numerusform>
            <numerusform>of %Ln letters the data is not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) that the input counts; it does not say which</source>
        <translation>
            <numerusform>%Ln customer that the input counts; it does not say which</numerusform>
            <numerusform>%Ln customers that the input counts; it does not say which</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) on record of which nothing proves that everybody got one</source>
        <translation>
            <numerusform>%Ln letter on record of which nothing proves that everybody got one</numerusform>
            <numerusform>%Ln letters on record of which nothing proves that everybody got one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactHeatText</name>
    <message numerus="yes">
        <source>%Ln letter(s) more tell no time of sending</source>
        <translation>
            <numerusform>%Ln letter more tells no time of sending</numerusform>
            <numerusform>%Ln letters more tell no time of sending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentCommand</name>
    <message numerus="yes">
        <source>The record has %Ln file(s).</source>
        <translation>
            <numerusform>The record has %Ln file.</numerusform>
            <numerusform>The record has %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReissueWords</name>
    <message numerus="yes">
        <source>Template %1 as it is in force when it is composed, with the data as of %2 and %Ln value(s) that later letters told otherwise, the last one at %3. What changed since then is not known here.</source>
        <translation>
            <numerusform>Template %1 as it is in force when it is composed, with the data as of %2 and %Ln value that later letters told otherwise, the last one at %3. What changed since then is not known here.</numerusform>
            <numerusform>Template %1 as it is in force when it is composed, with the data as of %2 and %Ln values that later letters told otherwise, the last one at %3. What changed since then is not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked for on %1 already, within the last %Ln day(s): %2</source>
        <translation>
            <numerusform>It was asked for on %1 already, within the last %Ln day: %2</numerusform>
            <numerusform>It was asked for on %1 already, within the last %Ln days: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reissue.json of the profile cannot be read, so requests of the last %Ln day(s) are told: %1</source>
        <translation>
            <numerusform>reissue.json of the profile cannot be read, so requests of the last %Ln day are told: %1</numerusform>
            <numerusform>reissue.json of the profile cannot be read, so requests of the last %Ln days are told: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::CopiesCommand</name>
    <message numerus="yes">
        <source>%1 in %2, and %Ln other copies</source>
        <translation>
            <numerusform>%1 in %2, and %Ln other copy</numerusform>
            <numerusform>%1 in %2, and %Ln other copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::DispositionCommand</name>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::DisputeCommand</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not fit</source>
        <translation>
            <numerusform>%Ln does not fit</numerusform>
            <numerusform>%Ln do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::ExceptionsCommand</name>
    <message numerus="yes">
        <source>failed %Ln time(s)</source>
        <translation>
            <numerusform>failed %Ln time</numerusform>
            <numerusform>failed %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::HoldCommand</name>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters came under a matter</source>
        <translation>
            <numerusform>%Ln letter came under a matter</numerusform>
            <numerusform>%Ln letters came under a matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::PackCommand</name>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln pack</numerusform>
            <numerusform>%Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) inside, each as the manifest says</source>
        <translation>
            <numerusform>%Ln file inside, each as the manifest says</numerusform>
            <numerusform>%Ln files inside, each as the manifest says</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::QueryArgument</name>
    <message numerus="yes">
        <source>%1 but for %Ln gap(s)</source>
        <extracomment>The first is &quot;NAME complete to TIME&quot;</extracomment>
        <translation>
            <numerusform>%1 but for %Ln gap</numerusform>
            <numerusform>%1 but for %Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::ReissuePlanCommand</name>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::RequestsCommand</name>
    <message numerus="yes">
        <source>%Ln request(s) of another version of this program cannot be read</source>
        <translation>
            <numerusform>%Ln request of another version of this program cannot be read</numerusform>
            <numerusform>%Ln requests of another version of this program cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::ShowCommand</name>
    <message numerus="yes">
        <source>made from %Ln value(s) of %1, captured %2, SHA-256 %3</source>
        <translation>
            <numerusform>made from %Ln value of %1, captured %2, SHA-256 %3</numerusform>
            <numerusform>made from %Ln values of %1, captured %2, SHA-256 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::SyncCommand</name>
    <message numerus="yes">
        <source>, %Ln s left</source>
        <translation>
            <numerusform>, %Ln s left</numerusform>
            <numerusform>, %Ln s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::cli::VerifyCommand</name>
    <message numerus="yes">
        <source>%Ln communication(s) put into the search index again</source>
        <translation>
            <numerusform>%Ln communication put into the search index again</numerusform>
            <numerusform>%Ln communications put into the search index again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ArchiveWords</name>
    <message numerus="yes">
        <source>%Ln version(s) kept there</source>
        <translation>
            <numerusform>%Ln version kept there</numerusform>
            <numerusform>%Ln versions kept there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held: %1 and %Ln more</source>
        <translation>
            <numerusform>Held: %1 and %Ln more</numerusform>
            <numerusform>Held: %1 and %Ln more</numerusform>
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
        <source>%Ln cannot be known</source>
        <translation>
            <numerusform>%Ln cannot be known</numerusform>
            <numerusform>%Ln cannot be known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to be counted</source>
        <translation>
            <numerusform>%Ln still to be counted</numerusform>
            <numerusform>%Ln still to be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkMakeView</name>
    <message numerus="yes">
        <source>Ask for approval of %Ln letter(s)</source>
        <translation>
            <numerusform>Ask for approval of %Ln letter</numerusform>
            <numerusform>Ask for approval of %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkRunPresenter</name>
    <message numerus="yes">
        <source>%1 a minute, about %Ln minute(s) left</source>
        <translation>
            <numerusform>%1 a minute, about %Ln minute left</numerusform>
            <numerusform>%1 a minute, about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) or command(s) were withdrawn; what had left stays sent</source>
        <translation>
            <numerusform>%Ln letter or command was withdrawn; what had left stays sent</numerusform>
            <numerusform>%Ln letters or commands were withdrawn; what had left stays sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::BulkWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) of other customers, or of none that is told, are left out.</source>
        <translation>
            <numerusform>%Ln letter of another customer, or of none that is told, is left out.</numerusform>
            <numerusform>%Ln letters of other customers, or of none that is told, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) of other customers or accounts, or of none that is told, are left out.</source>
        <translation>
            <numerusform>%Ln letter of another customer or account, or of none that is told, is left out.</numerusform>
            <numerusform>%Ln letters of other customers or accounts, or of none that is told, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was asked for in the last %Ln day(s) or is still under way, or a record says that it was reissued. Sent only when you include them.</source>
        <translation>
            <numerusform>It was asked for in the last %Ln day or is still under way, or a record says that it was reissued. Sent only when you include them.</numerusform>
            <numerusform>It was asked for in the last %Ln days or is still under way, or a record says that it was reissued. Sent only when you include them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CallBacksPresenter</name>
    <message numerus="yes">
        <source>%Ln customer(s) to call back</source>
        <translation>
            <numerusform>%Ln customer to call back</numerusform>
            <numerusform>%Ln customers to call back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln overdue</source>
        <translation>
            <numerusform>%1, %Ln overdue</numerusform>
            <numerusform>%1, %Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignListPresenter</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignPresenter</name>
    <message numerus="yes">
        <source>%Ln letter(s) on record</source>
        <translation>
            <numerusform>%Ln letter on record</numerusform>
            <numerusform>%Ln letters on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignView</name>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication(s)</source>
        <translation>
            <numerusform>%Ln communication</numerusform>
            <numerusform>%Ln communications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CampaignsWidget</name>
    <message numerus="yes">
        <source>%Ln recipient(s) written to %1</source>
        <translation>
            <numerusform>%Ln recipient written to %1</numerusform>
            <numerusform>%Ln recipients written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CaseSections</name>
    <message numerus="yes">
        <source>%Ln went out</source>
        <translation>
            <numerusform>%Ln went out</numerusform>
            <numerusform>%Ln went out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there yet</source>
        <translation>
            <numerusform>%Ln not there yet</numerusform>
            <numerusform>%Ln not there yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CaseView</name>
    <message numerus="yes">
        <source>%Ln event(s), the latest last</source>
        <translation>
            <numerusform>%Ln event, the latest last</numerusform>
            <numerusform>%Ln events, the latest last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CaseWords</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business hour(s)</source>
        <translation>
            <numerusform>%Ln business hour</numerusform>
            <numerusform>%Ln business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open gap(s)</source>
        <translation>
            <numerusform>%Ln open gap</numerusform>
            <numerusform>%Ln open gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CertificateWords</name>
    <message numerus="yes">
        <source>%Ln more are in the data inside this file</source>
        <translation>
            <numerusform>%Ln more is in the data inside this file</numerusform>
            <numerusform>%Ln more are in the data inside this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be read</source>
        <translation>
            <numerusform>%Ln record that could not be read</numerusform>
            <numerusform>%Ln records that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that it no longer shows; they are counted</source>
        <translation>
            <numerusform>%Ln record that it no longer shows; it is counted</numerusform>
            <numerusform>%Ln records that it no longer shows; they are counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) that are not as recorded</source>
        <translation>
            <numerusform>%Ln document that is not as recorded</numerusform>
            <numerusform>%Ln documents that are not as recorded</numerusform>
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
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>%Ln row copied as a table</numerusform>
            <numerusform>%Ln rows copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ClaimText</name>
    <message numerus="yes">
        <source>it did not come back within %Ln day(s)</source>
        <translation>
            <numerusform>it did not come back within %Ln day</numerusform>
            <numerusform>it did not come back within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing came back within %Ln day(s)</source>
        <translation>
            <numerusform>nothing came back within %Ln day</numerusform>
            <numerusform>nothing came back within %Ln days</numerusform>
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
    <name>cf::ui::CompareWidget</name>
    <message numerus="yes">
        <source>Forget %Ln drawn region(s)</source>
        <translation>
            <numerusform>Forget %Ln drawn region</numerusform>
            <numerusform>Forget %Ln drawn regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) copied as a table</source>
        <translation>
            <numerusform>%Ln difference copied as a table</numerusform>
            <numerusform>%Ln differences copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CompareWords</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same words, %Ln coded otherwise</source>
        <translation>
            <numerusform>the same words, %Ln coded otherwise</numerusform>
            <numerusform>the same words, %Ln coded otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln region(s) differ</source>
        <translation>
            <numerusform>%Ln region differs</numerusform>
            <numerusform>%Ln regions differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln block(s) changed</source>
        <translation>
            <numerusform>%1 of %Ln block changed</numerusform>
            <numerusform>%1 of %Ln blocks changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%1 of %Ln paragraph changed</numerusform>
            <numerusform>%1 of %Ln paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s) compared</source>
        <translation>
            <numerusform>%1 of %Ln page compared</numerusform>
            <numerusform>%1 of %Ln pages compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln block(s) the text is not told</source>
        <translation>
            <numerusform>of %Ln block the text is not told</numerusform>
            <numerusform>of %Ln blocks the text is not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) added</source>
        <translation>
            <numerusform>%Ln block added</numerusform>
            <numerusform>%Ln blocks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) added</source>
        <translation>
            <numerusform>%Ln paragraph added</numerusform>
            <numerusform>%Ln paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in encoding only</source>
        <translation>
            <numerusform>%Ln in encoding only</numerusform>
            <numerusform>%Ln in encoding only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) without a counterpart</source>
        <translation>
            <numerusform>%Ln page without a counterpart</numerusform>
            <numerusform>%Ln pages without a counterpart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CopiesPresenter</name>
    <message numerus="yes">
        <source>%1; %Ln kept apart</source>
        <translation>
            <numerusform>%1; %Ln kept apart</numerusform>
            <numerusform>%1; %Ln kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln may be the same</source>
        <translation>
            <numerusform>%1; %Ln may be the same</numerusform>
            <numerusform>%1; %Ln may be the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CorrespondenceDialog</name>
    <message numerus="yes">
        <source>It can be taken back for another %Ln second(s).</source>
        <translation>
            <numerusform>It can be taken back for another %Ln second.</numerusform>
            <numerusform>It can be taken back for another %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CustodyWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) without a receipt</source>
        <translation>
            <numerusform>%Ln hand-over without a receipt</numerusform>
            <numerusform>%Ln hand-overs without a receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) with other bytes</source>
        <translation>
            <numerusform>%Ln hand-over with other bytes</numerusform>
            <numerusform>%Ln hand-overs with other bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::CustomerWords</name>
    <message numerus="yes">
        <source>%Ln more, each in fewer letters</source>
        <translation>
            <numerusform>%Ln more, each in fewer letters</numerusform>
            <numerusform>%Ln more, each in fewer letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail to %1 comes back: %Ln letter(s) since %2</source>
        <extracomment>%1: an address</extracomment>
        <translation>
            <numerusform>Mail to %1 comes back: %Ln letter since %2</numerusform>
            <numerusform>Mail to %1 comes back: %Ln letters since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to %1 do not arrive: %Ln since %2</source>
        <translation>
            <numerusform>Messages to %1 do not arrive: %Ln since %2</numerusform>
            <numerusform>Messages to %1 do not arrive: %Ln since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %Ln sent there since, nothing is known</source>
        <translation>
            <numerusform>; of %Ln sent there since, nothing is known</numerusform>
            <numerusform>; of %Ln sent there since, nothing is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) name %1 as a former id; what went to it is not shown here</source>
        <translation>
            <numerusform>%Ln letter names %1 as a former id; what went to it is not shown here</numerusform>
            <numerusform>%Ln letters name %1 as a former id; what went to it is not shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to %1 name this id as a former one</source>
        <translation>
            <numerusform>%Ln letter to %1 names this id as a former one</numerusform>
            <numerusform>%Ln letters to %1 name this id as a former one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) went to %1, the same but for zeros; they are not shown here</source>
        <translation>
            <numerusform>%Ln letter went to %1, the same but for zeros; it is not shown here</numerusform>
            <numerusform>%Ln letters went to %1, the same but for zeros; they are not shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) went to others as well; their part is not shown</source>
        <translation>
            <numerusform>%Ln letter went to others as well; their part is not shown</numerusform>
            <numerusform>%Ln letters went to others as well; their part is not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not told of %Ln letter(s)</source>
        <translation>
            <numerusform>not told of %Ln letter</numerusform>
            <numerusform>not told of %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) composed for this customer are in no repository, the first since %1: %2</source>
        <translation>
            <numerusform>%Ln document composed for this customer is in no repository, since %1: %2</numerusform>
            <numerusform>%Ln documents composed for this customer are in no repository, the first since %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) that came back are shown by their repository no more: %1</source>
        <translation>
            <numerusform>%Ln letter that came back is shown by its repository no more: %1</numerusform>
            <numerusform>%Ln letters that came back are shown by their repository no more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DataWords</name>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DelayCharts</name>
    <message numerus="yes">
        <source>%1 letters tell no time of an event</source>
        <translation>
            <numerusform>%1 letter tells no time of an event</numerusform>
            <numerusform>%1 letters tell no time of an event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DifferenceStrip</name>
    <message numerus="yes">
        <source>Difference map: %Ln difference(s)</source>
        <translation>
            <numerusform>Difference map: %Ln difference</numerusform>
            <numerusform>Difference map: %Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored region(s)</source>
        <translation>
            <numerusform>%Ln ignored region</numerusform>
            <numerusform>%Ln ignored regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DispositionActsPresenter</name>
    <message numerus="yes">
        <source>Class “%1” for %Ln letters</source>
        <translation>
            <numerusform>Class “%1” for %Ln letter</numerusform>
            <numerusform>Class “%1” for %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeSections</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s), shown by their archive</source>
        <translation>
            <numerusform>%Ln answer, shown by its archive</numerusform>
            <numerusform>%Ln answers, shown by their archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputeWords</name>
    <message numerus="yes">
        <source>Due %1 · %Ln business day(s), calendar %2</source>
        <translation>
            <numerusform>Due %1 · %Ln business day, calendar %2</numerusform>
            <numerusform>Due %1 · %Ln business days, calendar %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::DisputesPresenter</name>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ErasureText</name>
    <message numerus="yes">
        <source>%Ln other customers</source>
        <translation>
            <numerusform>%Ln other customer</numerusform>
            <numerusform>%Ln other customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionCharts</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionWords</name>
    <message numerus="yes">
        <source>%Ln document(s) came out of more than one attempt: %1</source>
        <translation>
            <numerusform>%Ln document came out of more than one attempt: %1</numerusform>
            <numerusform>%Ln documents came out of more than one attempt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) of the same letter: %1</source>
        <translation>
            <numerusform>%Ln more record of the same letter: %1</numerusform>
            <numerusform>%Ln more records of the same letter: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ExceptionsPresenter</name>
    <message numerus="yes">
        <source>%Ln exception(s)</source>
        <translation>
            <numerusform>%Ln exception</numerusform>
            <numerusform>%Ln exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that failed before %1 not listed</source>
        <translation>
            <numerusform>%Ln that failed before %1 not listed</numerusform>
            <numerusform>%Ln that failed before %1 not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::FacetsPresenter</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::FindingDecisionsPresenter</name>
    <message numerus="yes">
        <source>%1 (%Ln letter(s) came since: decide again)</source>
        <translation>
            <numerusform>%1 (%Ln letter came since: decide again)</numerusform>
            <numerusform>%1 (%Ln letters came since: decide again)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), of these not explained: %1</source>
        <translation>
            <numerusform>%Ln row, of these not explained: %1</numerusform>
            <numerusform>%Ln rows, of these not explained: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::FurtherDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HandOverWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed again, %Ln attempt(s)</source>
        <translation>
            <numerusform>failed again, %Ln attempt</numerusform>
            <numerusform>failed again, %Ln attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HandOversPresenter</name>
    <message numerus="yes">
        <source>And %1 letters are on record, and nothing proves their delivery.</source>
        <translation>
            <numerusform>And %1 letter is on record, and nothing proves its delivery.</numerusform>
            <numerusform>And %1 letters are on record, and nothing proves their delivery.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln case(s) not reprocessed successfully</source>
        <translation>
            <numerusform>%1; %Ln case not reprocessed successfully</numerusform>
            <numerusform>%1; %Ln cases not reprocessed successfully</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HoldAgainDialog</name>
    <message numerus="yes">
        <source>%Ln letters are asked of their repositories once more, without another approval.</source>
        <translation>
            <numerusform>%Ln letter is asked of its repository once more, without another approval.</numerusform>
            <numerusform>%Ln letters are asked of their repositories once more, without another approval.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HoldWords</name>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters came under the matter %1.</source>
        <translation>
            <numerusform>%Ln letter came under the matter %1.</numerusform>
            <numerusform>%Ln letters came under the matter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters under the matter %1 were held and are not any more: see Holds.</source>
        <translation>
            <numerusform>%Ln letter under the matter %1 was held and is not any more: see Holds.</numerusform>
            <numerusform>%Ln letters under the matter %1 were held and are not any more: see Holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to be erased kept some of them</source>
        <translation>
            <numerusform>%Ln request to be erased kept some of them</numerusform>
            <numerusform>%Ln requests to be erased kept some of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::HoldsPresenter</name>
    <message numerus="yes">
        <source>%Ln letters were asked to be held; the outbox shows how far it is.</source>
        <translation>
            <numerusform>%Ln letter was asked to be held; the outbox shows how far it is.</numerusform>
            <numerusform>%Ln letters were asked to be held; the outbox shows how far it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matters</source>
        <translation>
            <numerusform>%Ln matter</numerusform>
            <numerusform>%Ln matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters by name</source>
        <translation>
            <numerusform>%Ln letter by name</numerusform>
            <numerusform>%Ln letters by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days of cooling-off after a release</source>
        <translation>
            <numerusform>%Ln day of cooling-off after a release</numerusform>
            <numerusform>%Ln days of cooling-off after a release</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::LagText</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps, each as its SHA-256 says; the last one %1, %2 by %3</source>
        <translation>
            <numerusform>%Ln step, as its SHA-256 says; the last one %1, %2 by %3</numerusform>
            <numerusform>%Ln steps, each as its SHA-256 says; the last one %1, %2 by %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two rows can be compared; %Ln are selected.</source>
        <translation>
            <numerusform>Two rows can be compared; %Ln is selected.</numerusform>
            <numerusform>Two rows can be compared; %Ln are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::MatterWords</name>
    <message numerus="yes">
        <source>%Ln more; the certificate names them all</source>
        <translation>
            <numerusform>%Ln more; the certificate names it</numerusform>
            <numerusform>%Ln more; the certificate names them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be read</source>
        <translation>
            <numerusform>%Ln record that could not be read</numerusform>
            <numerusform>%Ln records that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that it shows no more; they are counted</source>
        <translation>
            <numerusform>%Ln record that it shows no more; it is counted</numerusform>
            <numerusform>%Ln records that it shows no more; they are counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are only planned and count as nothing sent</source>
        <translation>
            <numerusform>%Ln of these is only planned and counts as nothing sent</numerusform>
            <numerusform>%Ln of these are only planned and count as nothing sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) that it holds are not as recorded</source>
        <translation>
            <numerusform>%Ln document that it holds is not as recorded</numerusform>
            <numerusform>%Ln documents that it holds are not as recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::MattersWidget</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxAway</name>
    <message numerus="yes">
        <source>%Ln command(s) wait for %1, away since %2.</source>
        <translation>
            <numerusform>%Ln command waits for %1, away since %2.</numerusform>
            <numerusform>%Ln commands wait for %1, away since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxBadge</name>
    <message numerus="yes">
        <source>%Ln command(s) need a person</source>
        <translation>
            <numerusform>%Ln command needs a person</numerusform>
            <numerusform>%Ln commands need a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxDetail</name>
    <message numerus="yes">
        <source>%Ln step(s), the latest first</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps, the latest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxFacts</name>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) since, without a trace of it</source>
        <translation>
            <numerusform>%Ln time since, without a trace of it</numerusform>
            <numerusform>%Ln times since, without a trace of it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxPlanList</name>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxWidget</name>
    <message numerus="yes">
        <source>“%1” leaves in %Ln s; until then it can be withdrawn.</source>
        <translation>
            <numerusform>“%1” leaves in %Ln s; until then it can be withdrawn.</numerusform>
            <numerusform>“%1” leaves in %Ln s; until then it can be withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands leave, the first in %Ln s; until then they can be withdrawn.</source>
        <translation>
            <numerusform>%1 commands leave, the first in %Ln s; until then they can be withdrawn.</numerusform>
            <numerusform>%1 commands leave, the first in %Ln s; until then they can be withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OutboxWords</name>
    <message numerus="yes">
        <source>leaves in %Ln s</source>
        <translation>
            <numerusform>leaves in %Ln s</numerusform>
            <numerusform>leaves in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::OverTime</name>
    <message numerus="yes">
        <source>%Ln letter(s) told to the day only</source>
        <translation>
            <numerusform>%Ln letter told to the day only</numerusform>
            <numerusform>%Ln letters told to the day only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the wrong order, not measured</source>
        <translation>
            <numerusform>%Ln in the wrong order, not measured</numerusform>
            <numerusform>%Ln in the wrong order, not measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PackLineWords</name>
    <message numerus="yes">
        <source>%Ln redaction(s)</source>
        <translation>
            <numerusform>%Ln redaction</numerusform>
            <numerusform>%Ln redactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PackPaper</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln place(s)</source>
        <translation>
            <numerusform>%1; %Ln place</numerusform>
            <numerusform>%1; %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s), %1 pages, sealed %2</source>
        <translation>
            <numerusform>%Ln item, %1 pages, sealed %2</numerusform>
            <numerusform>%Ln items, %1 pages, sealed %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The authority covers account %1 alone: %Ln document(s) of other accounts, or of none that is told, are not in this pack.</source>
        <translation>
            <numerusform>The authority covers account %1 alone: %Ln document of other accounts, or of none that is told, is not in this pack.</numerusform>
            <numerusform>The authority covers account %1 alone: %Ln documents of other accounts, or of none that is told, are not in this pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PackWords</name>
    <message numerus="yes">
        <source>The authority covers account %1 alone: %Ln document(s) of other accounts, or of none that is told, are left out.</source>
        <translation>
            <numerusform>The authority covers account %1 alone: %Ln document of other accounts, or of none that is told, is left out.</numerusform>
            <numerusform>The authority covers account %1 alone: %Ln documents of other accounts, or of none that is told, are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PacksPresenter</name>
    <message numerus="yes">
        <source>%Ln added to %1</source>
        <translation>
            <numerusform>%Ln added to %1</numerusform>
            <numerusform>%Ln added to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s) of this profile</source>
        <translation>
            <numerusform>%Ln pack of this profile</numerusform>
            <numerusform>%Ln packs of this profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is as it was sealed, and each of its %Ln file(s) inside as its manifest says</source>
        <translation>
            <numerusform>Version %1 is as it was sealed, and each of its %Ln file inside as its manifest says</numerusform>
            <numerusform>Version %1 is as it was sealed, and each of its %Ln files inside as its manifest says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not added: another pack was opened</source>
        <translation>
            <numerusform>%Ln not added: another pack was opened</numerusform>
            <numerusform>%Ln not added: another pack was opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PacksWidget</name>
    <message numerus="yes">
        <source>%Ln place(s) redacted</source>
        <translation>
            <numerusform>%Ln place redacted</numerusform>
            <numerusform>%Ln places redacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the pack that %Ln document(s) are added to</source>
        <translation>
            <numerusform>Choose the pack that %Ln document is added to</numerusform>
            <numerusform>Choose the pack that %Ln documents are added to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::Phrasebook</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::PreservationPresenter</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ProcessWords</name>
    <message numerus="yes">
        <source>the renewal of %1 on %2, %Ln day(s) later (derived)</source>
        <translation>
            <numerusform>the renewal of %1 on %2, %Ln day later (derived)</numerusform>
            <numerusform>the renewal of %1 on %2, %Ln days later (derived)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RawWords</name>
    <message numerus="yes">
        <source>… %Ln more byte(s), not shown</source>
        <translation>
            <numerusform>… %Ln more byte, not shown</numerusform>
            <numerusform>… %Ln more bytes, not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RecipientDialog</name>
    <message numerus="yes">
        <source>%Ln letter(s) that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time they are true of.</source>
        <translation>
            <numerusform>%Ln letter that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time it is true of.</numerusform>
            <numerusform>%Ln letters that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time they are true of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RecordWords</name>
    <message numerus="yes">
        <source>to %Ln recipient(s)</source>
        <translation>
            <numerusform>to %Ln recipient</numerusform>
            <numerusform>to %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissueDialog</name>
    <message numerus="yes">
        <source>It can be taken back for another %Ln second(s).</source>
        <translation>
            <numerusform>It can be taken back for another second.</numerusform>
            <numerusform>It can be taken back for another %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ReissuePlansWidget</name>
    <message numerus="yes">
        <source>Asked for. It leaves in %Ln second(s); somebody else has to approve it.</source>
        <translation>
            <numerusform>Asked for. It leaves in %Ln second; somebody else has to approve it.</numerusform>
            <numerusform>Asked for. It leaves in %Ln seconds; somebody else has to approve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) in this outbox</source>
        <translation>
            <numerusform>%Ln plan in this outbox</numerusform>
            <numerusform>%Ln plans in this outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ReleaseDialog</name>
    <message numerus="yes">
        <source>%Ln letters would be released, after somebody else approved it in the workflow system. Until then they stay held.</source>
        <translation>
            <numerusform>%Ln letter would be released, after somebody else approved it in the workflow system. Until then it stays held.</numerusform>
            <numerusform>%Ln letters would be released, after somebody else approved it in the workflow system. Until then they stay held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days after that it may be held again, and nothing of it is to be destroyed.</source>
        <translation>
            <numerusform>For %Ln day after that it may be held again, and nothing of it is to be destroyed.</numerusform>
            <numerusform>For %Ln days after that it may be held again, and nothing of it is to be destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests to be erased kept some of them, and can be judged again.</source>
        <translation>
            <numerusform>%Ln request to be erased kept some of them, and can be judged again.</numerusform>
            <numerusform>%Ln requests to be erased kept some of them, and can be judged again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepairPresenter</name>
    <message numerus="yes">
        <source>The search index was repaired: %Ln communication(s) put in again.</source>
        <translation>
            <numerusform>The search index was repaired: %Ln communication put in again.</numerusform>
            <numerusform>The search index was repaired: %Ln communications put in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ReportCharts</name>
    <message numerus="yes">
        <source>%Ln letter(s) more than sent: recipients of one letter fared differently</source>
        <translation>
            <numerusform>%Ln letter more than sent: recipients of one letter fared differently</numerusform>
            <numerusform>%Ln letters more than sent: recipients of one letter fared differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln templates with most failures</source>
        <translation>
            <numerusform>the template with most failures</numerusform>
            <numerusform>the %Ln templates with most failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bars from lower to upper bound of 95 %, from %Ln letter(s)</source>
        <translation>
            <numerusform>Bars from lower to upper bound of 95 %, from %Ln letter</numerusform>
            <numerusform>Bars from lower to upper bound of 95 %, from %Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None has %Ln letter(s) or more; the table has them all</source>
        <translation>
            <numerusform>None has %Ln letter or more; the table has them all</numerusform>
            <numerusform>None has %Ln letters or more; the table has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No superseded version was used: each of %Ln template(s) changed over at once</source>
        <translation>
            <numerusform>No superseded version was used: the one template changed over at once</numerusform>
            <numerusform>No superseded version was used: each of %Ln templates changed over at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) in superseded versions</source>
        <translation>
            <numerusform>%Ln letter in superseded versions</numerusform>
            <numerusform>%Ln letters in superseded versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) failed, and none of them names its template</source>
        <translation>
            <numerusform>%Ln letter failed, and it does not name its template</numerusform>
            <numerusform>%Ln letters failed, and none of them names its template</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) failed; this is told of none of them</source>
        <translation>
            <numerusform>%Ln letter failed; this is not told of it</numerusform>
            <numerusform>%Ln letters failed; this is told of none of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) failed, and none of them names its address</source>
        <translation>
            <numerusform>%Ln e-mail failed, and does not name its address</numerusform>
            <numerusform>%Ln e-mails failed, and none of them names its address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of e-mails alone; %Ln letter(s) went to nobody by e-mail</source>
        <translation>
            <numerusform>of e-mails alone; %Ln letter went to nobody by e-mail</numerusform>
            <numerusform>of e-mails alone; %Ln letters went to nobody by e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln domain(s) with most failures, of the %1 that letters with a failure name most often</source>
        <translation>
            <numerusform>the %Ln domain with most failures, of the %1 that letters with a failure name most often</numerusform>
            <numerusform>the %Ln domains with most failures, of the %1 that letters with a failure name most often</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoriesPresenter</name>
    <message numerus="yes">
        <source>Complete, %Ln open</source>
        <translation>
            <numerusform>Complete, %Ln open</numerusform>
            <numerusform>Complete, %Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoriesWidget</name>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln behind</numerusform>
            <numerusform>%Ln behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryDetail</name>
    <message numerus="yes">
        <source>%Ln request(s) copied</source>
        <translation>
            <numerusform>%Ln request copied</numerusform>
            <numerusform>%Ln requests copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln since the program began; no names, numbers or secrets in them</source>
        <translation>
            <numerusform>the only one since the program began; no names, numbers or secrets in it</numerusform>
            <numerusform>the last %Ln since the program began; no names, numbers or secrets in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be read; not searchable</source>
        <translation>
            <numerusform>%Ln record that could not be read; not searchable</numerusform>
            <numerusform>%Ln records that could not be read; not searchable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln record copied</numerusform>
            <numerusform>%Ln records copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RepositoryText</name>
    <message numerus="yes">
        <source>every %Ln hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln second(s)</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be understood and are set aside</source>
        <translation>
            <numerusform>%Ln record could not be understood and is set aside</numerusform>
            <numerusform>%Ln records could not be understood and are set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) are not what was recorded or stated</source>
        <translation>
            <numerusform>%Ln document is not what was recorded or stated</numerusform>
            <numerusform>%Ln documents are not what was recorded or stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RequestWords</name>
    <message numerus="yes">
        <source>used by %1 in the last %2 letters</source>
        <translation>
            <numerusform>used by %1 in the last %2 letter</numerusform>
            <numerusform>used by %1 in the last %2 letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RequestsPresenter</name>
    <message numerus="yes">
        <source>asking took %Ln second(s) by the median</source>
        <translation>
            <numerusform>asking took %Ln second by the median</numerusform>
            <numerusform>asking took %Ln seconds by the median</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) of another version of this program cannot be read.</source>
        <translation>
            <numerusform>%Ln request of another version of this program cannot be read.</numerusform>
            <numerusform>%Ln requests of another version of this program cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ResultWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more recipient(s)</source>
        <translation>
            <numerusform>%1 and %Ln more recipient</numerusform>
            <numerusform>%1 and %Ln more recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RetentionPresenter</name>
    <message numerus="yes">
        <source>Decided about %Ln letters. The outbox shows who has to approve it.</source>
        <translation>
            <numerusform>Decided about %Ln letter. The outbox shows who has to approve it.</numerusform>
            <numerusform>Decided about %Ln letters. The outbox shows who has to approve it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class of %Ln letters is to be corrected; the outbox shows how far it is.</source>
        <translation>
            <numerusform>The class of %Ln letter is to be corrected; the outbox shows how far it is.</numerusform>
            <numerusform>The class of %Ln letters is to be corrected; the outbox shows how far it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due within %Ln days: %1</source>
        <translation>
            <numerusform>Due within %Ln day: %1</numerusform>
            <numerusform>Due within %Ln days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters. %1</source>
        <translation>
            <numerusform>%Ln letter. %1</numerusform>
            <numerusform>%Ln letters. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due now; %Ln are due within 30 days</source>
        <translation>
            <numerusform>Nothing is due now; %Ln is due within 30 days</numerusform>
            <numerusform>Nothing is due now; %Ln are due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due now; %Ln are due within 90 days</source>
        <translation>
            <numerusform>Nothing is due now; %Ln is due within 90 days</numerusform>
            <numerusform>Nothing is due now; %Ln are due within 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are due</source>
        <translation>
            <numerusform>%Ln is due</numerusform>
            <numerusform>%Ln are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipt names every file of %Ln letters; of %1 it does not.</source>
        <translation>
            <numerusform>The receipt names every file of one letter; of %1 it does not.</numerusform>
            <numerusform>The receipt names every file of %Ln letters; of %1 it does not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RetentionWidget</name>
    <message numerus="yes">
        <source>%Ln letters are to say another class at their repositories. What one says by then that is not what is known here is not changed.</source>
        <translation>
            <numerusform>%Ln letter is to say another class at its repository. What it says by then that is not what is known here is not changed.</numerusform>
            <numerusform>%Ln letters are to say another class at their repositories. What one says by then that is not what is known here is not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RetentionWords</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters are kept until %1 at least.</source>
        <translation>
            <numerusform>%Ln letter is kept until %1 at least.</numerusform>
            <numerusform>%Ln letters are kept until %1 at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two others have not approved it yet. Nothing happens to its %Ln letters before.</source>
        <translation>
            <numerusform>Two others have not approved it yet. Nothing happens to its %Ln letter before.</numerusform>
            <numerusform>Two others have not approved it yet. Nothing happens to its %Ln letters before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was not approved. Its %Ln letters stay as they are.</source>
        <translation>
            <numerusform>It was not approved. Its %Ln letter stays as it is.</numerusform>
            <numerusform>It was not approved. Its %Ln letters stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters are in the class %1.</source>
        <translation>
            <numerusform>%Ln letter is in the class %1.</numerusform>
            <numerusform>%Ln letters are in the class %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters are to be handed to another archive. None is destroyed meanwhile.</source>
        <translation>
            <numerusform>%Ln letter is to be handed to another archive. It is not destroyed meanwhile.</numerusform>
            <numerusform>%Ln letters are to be handed to another archive. None is destroyed meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts left out</source>
        <translation>
            <numerusform>%Ln draft left out</numerusform>
            <numerusform>%Ln drafts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipts name every file of all %Ln letters: they are handed over. None is destroyed here.</source>
        <translation>
            <numerusform>A receipt names every file of the letter: it is handed over. It is not destroyed here.</numerusform>
            <numerusform>Receipts name every file of all %Ln letters: they are handed over. None is destroyed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::RolesPresenter</name>
    <message numerus="yes">
        <source>%Ln roles assigned</source>
        <translation>
            <numerusform>%Ln role assigned</numerusform>
            <numerusform>%Ln roles assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln accounts</source>
        <translation>
            <numerusform>to %Ln account</numerusform>
            <numerusform>to %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::SamenessWords</name>
    <message numerus="yes">
        <source>%Ln page(s) drawn from equal objects</source>
        <translation>
            <numerusform>%Ln page drawn from equal objects</numerusform>
            <numerusform>%Ln pages drawn from equal objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln looked at</source>
        <translation>
            <numerusform>%Ln looked at</numerusform>
            <numerusform>%Ln looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the tolerance</source>
        <translation>
            <numerusform>%Ln beyond the tolerance</numerusform>
            <numerusform>%Ln beyond the tolerance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cover page(s) on the right were taken off before.</source>
        <translation>
            <numerusform>%Ln cover page on the right was taken off before.</numerusform>
            <numerusform>%Ln cover pages on the right were taken off before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The declared mark was left out on %Ln page(s).</source>
        <translation>
            <numerusform>The declared mark was left out on %Ln page.</numerusform>
            <numerusform>The declared mark was left out on %Ln pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more difference(s)</source>
        <translation>
            <numerusform>%Ln more difference</numerusform>
            <numerusform>%Ln more differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pixels an inch; each colour within %2 of 255 of what lies within %Ln pixel(s) on the other side; no pixel may be beyond</source>
        <translation>
            <numerusform>%1 pixels an inch; each colour within %2 of 255 of what lies within %Ln pixel on the other side; no pixel may be beyond</numerusform>
            <numerusform>%1 pixels an inch; each colour within %2 of 255 of what lies within %Ln pixels on the other side; no pixel may be beyond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::ScopeWords</name>
    <message numerus="yes">
        <source>%1 with %Ln gap(s)</source>
        <extracomment>A repository with open gaps: &quot;Archive with 3 gaps&quot;</extracomment>
        <translation>
            <numerusform>%1 with %Ln gap</numerusform>
            <numerusform>%1 with %Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letters</source>
        <translation>
            <numerusform>%1 letter</numerusform>
            <numerusform>%1 letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::SearchPage</name>
    <message numerus="yes">
        <source>No communication matches all %Ln conditions</source>
        <translation>
            <numerusform>No communication matches the condition</numerusform>
            <numerusform>No communication matches all %Ln conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) copied</source>
        <translation>
            <numerusform>%Ln reference copied</numerusform>
            <numerusform>%Ln references copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln row copied as JSON</numerusform>
            <numerusform>%Ln rows copied as JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::SheetWords</name>
    <message numerus="yes">
        <source>%Ln more recipients are in the data inside this file</source>
        <translation>
            <numerusform>%Ln more recipient is in the data inside this file</numerusform>
            <numerusform>%Ln more recipients are in the data inside this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::SnapshotChoicePresenter</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TaskDetail</name>
    <message numerus="yes">
        <source>“%1” leaves in %Ln s.</source>
        <translation>
            <numerusform>“%1” leaves in %Ln s.</numerusform>
            <numerusform>“%1” leaves in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TasksBadge</name>
    <message numerus="yes">
        <source>%Ln task(s) that you have</source>
        <translation>
            <numerusform>%Ln task that you have</numerusform>
            <numerusform>%Ln tasks that you have</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplateDetail</name>
    <message numerus="yes">
        <source>%Ln version(s), times: %1</source>
        <translation>
            <numerusform>%Ln version, times: %1</numerusform>
            <numerusform>%Ln versions, times: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplateWords</name>
    <message numerus="yes">
        <source>%Ln letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent in the %Ln hour(s) after its time had ended on %2: on their way then, no misuse</source>
        <translation>
            <numerusform>%1 sent in the %Ln hour after its time had ended on %2: on their way then, no misuse</numerusform>
            <numerusform>%1 sent in the %Ln hours after its time had ended on %2: on their way then, no misuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) after the end of a version</source>
        <translation>
            <numerusform>%Ln hour after the end of a version</numerusform>
            <numerusform>%Ln hours after the end of a version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplatesPresenter</name>
    <message numerus="yes">
        <source>%Ln resource(s) of this name</source>
        <translation>
            <numerusform>%Ln resource of this name</numerusform>
            <numerusform>%Ln resources of this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) with findings</source>
        <translation>
            <numerusform>%Ln version with findings</numerusform>
            <numerusform>%Ln versions with findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of publication without full approval, all explained</source>
        <translation>
            <numerusform>%Ln finding of publication without full approval, explained</numerusform>
            <numerusform>%Ln findings of publication without full approval, all explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of publication without full approval, %1 not explained</source>
        <translation>
            <numerusform>%Ln finding of publication without full approval, %1 not explained</numerusform>
            <numerusform>%Ln findings of publication without full approval, %1 not explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TemplatesWidget</name>
    <message numerus="yes">
        <source>%Ln version(s) with findings; the list shows them alone</source>
        <translation>
            <numerusform>%Ln version with findings; the list shows it alone</numerusform>
            <numerusform>%Ln versions with findings; the list shows them alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelinePane</name>
    <message numerus="yes">
        <source>%Ln event(s) copied as a table</source>
        <translation>
            <numerusform>%Ln event copied as a table</numerusform>
            <numerusform>%Ln events copied as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::TimelineText</name>
    <message numerus="yes">
        <source>No delivery evidence within %Ln day(s)</source>
        <translation>
            <numerusform>No delivery evidence within %Ln day</numerusform>
            <numerusform>No delivery evidence within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected within %Ln day(s) of being handed over.</source>
        <translation>
            <numerusform>Expected within %Ln day of being handed over.</numerusform>
            <numerusform>Expected within %Ln days of being handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s)</source>
        <translation>
            <numerusform>%Ln lane</numerusform>
            <numerusform>%Ln lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected and absent</source>
        <translation>
            <numerusform>%Ln expected and absent</numerusform>
            <numerusform>%Ln expected and absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln long stretch(es) without events</source>
        <translation>
            <numerusform>%Ln long stretch without events</numerusform>
            <numerusform>%Ln long stretches without events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::WatermarksPresenter</name>
    <message numerus="yes">
        <source>%Ln s left</source>
        <translation>
            <numerusform>%Ln s left</numerusform>
            <numerusform>%Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h behind</source>
        <translation>
            <numerusform>%Ln h behind</numerusform>
            <numerusform>%Ln h behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d behind</source>
        <translation>
            <numerusform>%Ln d behind</numerusform>
            <numerusform>%Ln d behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <comment>in a repository</comment>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read to %2, but for %Ln gap(s).</source>
        <translation>
            <numerusform>%1 was read to %2, but for %Ln gap.</numerusform>
            <numerusform>%1 was read to %2, but for %Ln gaps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min behind</source>
        <translation>
            <numerusform>%Ln min behind</numerusform>
            <numerusform>%Ln min behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::WitnessPresenter</name>
    <message numerus="yes">
        <source>The first %1 entries are witnessed; %Ln repositories have heads of the log.</source>
        <translation>
            <numerusform>The first %1 entries are witnessed; %Ln repository has heads of the log.</numerusform>
            <numerusform>The first %1 entries are witnessed; %Ln repositories have heads of the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heads of the log lie in the outbox, on their way to repositories.</source>
        <translation>
            <numerusform>%Ln head of the log lies in the outbox, on its way to a repository.</numerusform>
            <numerusform>%Ln heads of the log lie in the outbox, on their way to repositories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspaceWords</name>
    <message numerus="yes">
        <source>%Ln notice(s) in the %1 days before %2</source>
        <translation>
            <numerusform>%Ln notice in the %1 days before %2</numerusform>
            <numerusform>%Ln notices in the %1 days before %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cf::ui::WorkspacesPresenter</name>
    <message numerus="yes">
        <source>%Ln workspaces</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
        </translation>
    </message>
</context>
</TS>
