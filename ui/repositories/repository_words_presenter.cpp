// Kinds of repositories and their settings in words.
#include "ui/repositories/connect_presenter.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class RepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RepositoryWords)
};

struct Words {
    QString word, help;
};

Words wordsOf(const QString& setting)
{
    const QHash<QString, Words> all{
        {u"levels"_s, {RepositoryWords::tr("Levels that are communications"), RepositoryWords::tr("Levels of description, parted by blanks")}},
        {u"files"_s, {RepositoryWords::tr("Other addresses of documents"), RepositoryWords::tr("Beginnings of addresses, parted by blanks; the session is never sent there")}},
        {u"notShown"_s,
         {RepositoryWords::tr("What is not shown any more"), RepositoryWords::tr("keep, or remove: then it goes from here as well, for accounts that lose a role")}},
        {u"reconcileHours"_s, {RepositoryWords::tr("Hours between full comparisons"), RepositoryWords::tr("All ids here are compared with all there")}},
        {u"insecure"_s, {RepositoryWords::tr("Without TLS"), RepositoryWords::tr("yes: passwords and letters may pass in the clear")}},
        {u"repository"_s, {RepositoryWords::tr("Repository"), RepositoryWords::tr("Its id; the first one of the server without it")}},
        {u"type"_s, {RepositoryWords::tr("Object type"), RepositoryWords::tr("Objects of this type are communications")}},
        {u"folder"_s, {RepositoryWords::tr("Folder"), RepositoryWords::tr("Id of a folder; only what lies below it is read")}},
        {u"filingFolder"_s, {RepositoryWords::tr("Folder for what is filed"), RepositoryWords::tr("Its id or path: where packs go of which no workspace is known")}},
        {u"filingType"_s, {RepositoryWords::tr("Type of what is filed"), RepositoryWords::tr("The object type of documents that are filed from here")}},
        {u"sentVersion"_s, {RepositoryWords::tr("Property of the version sent"), RepositoryWords::tr("Holds its label or id, or is true of it alone")}},
        {u"holds"_s, {RepositoryWords::tr("What holds do there"), RepositoryWords::tr("enforced: deletion is known to be refused")}},
        {u"overlapSeconds"_s, {RepositoryWords::tr("Seconds its index may be late"), RepositoryWords::tr("How far back each run looks once more")}},
        {u"types"_s, {RepositoryWords::tr("Node types"), RepositoryWords::tr("Numbers of the types that are communications, parted by blanks")}},
        {u"businessObjects"_s, {RepositoryWords::tr("Business objects"), RepositoryWords::tr("yes: those of its workspaces are asked for")}},
        {u"workspaces"_s, {RepositoryWords::tr("Business workspaces"), RepositoryWords::tr("no: they are not read")}},
        {u"workspaceTypes"_s, {RepositoryWords::tr("What types of workspaces stand for"), RepositoryWords::tr("Police=policy; Schaden=claim, where the name does not tell it")}},
        {u"renewalDate"_s, {RepositoryWords::tr("Attribute with the renewal date"), RepositoryWords::tr("Category and attribute, parted by a slash; else one that is called so")}},
        {u"consentSet"_s, {RepositoryWords::tr("Attributes that list consents"), RepositoryWords::tr("Category and set, parted by a slash; its rows have a purpose and a state")}},
        {u"fileSet"_s, {RepositoryWords::tr("Attributes that list files"), RepositoryWords::tr("Category and set, parted by a slash")}},
        {u"fileVersion"_s, {RepositoryWords::tr("Attribute with a file's version"), RepositoryWords::tr("Category, set and attribute, parted by slashes")}},
        {u"renditions"_s, {RepositoryWords::tr("Renditions"), RepositoryWords::tr("yes: they are asked for, version by version")}},
        {u"retention"_s, {RepositoryWords::tr("Retention"), RepositoryWords::tr("no: it is not asked for")}},
        {u"otds"_s, {RepositoryWords::tr("Directory Services"), RepositoryWords::tr("Their address; the password goes there instead of to the server")}},
        {u"domain"_s, {RepositoryWords::tr("Domain"), RepositoryWords::tr("Of the account, where the server has several")}},
        {u"overlapMinutes"_s, {RepositoryWords::tr("Minutes its index may be late"), RepositoryWords::tr("How far back each run looks once more")}},
        {u"signIn"_s, {RepositoryWords::tr("Sign-in"), RepositoryWords::tr("basic or password; bearer: the secret is a token; otds: at Directory Services; oauth: in the browser")}},
        {u"issuer"_s, {RepositoryWords::tr("Authorization server"), RepositoryWords::tr("Its address as issuer, for oauth; the other two follow from it")}},
        {u"authorizeUrl"_s, {RepositoryWords::tr("Address to sign in at"), RepositoryWords::tr("For oauth, where the issuer does not tell it")}},
        {u"tokenUrl"_s, {RepositoryWords::tr("Address of tokens"), RepositoryWords::tr("For oauth, where the issuer does not tell it; for otds, that of a tenant")}},
        {u"clientId"_s, {RepositoryWords::tr("Client id"), RepositoryWords::tr("How the authorization server knows this program")}},
        {u"scope"_s, {RepositoryWords::tr("Scope"), RepositoryWords::tr("What is asked for, parted by blanks; often offline_access is needed")}},
        {u"redirectPort"_s, {RepositoryWords::tr("Port for coming back"), RepositoryWords::tr("Of this machine, where the server wants to know it; else any")}},
        {u"idHeader"_s, {RepositoryWords::tr("Header with the document's id"), RepositoryWords::tr("Fields of the letter that came back, parted by blanks; the first that is there counts")}},
        {u"region"_s, {RepositoryWords::tr("Region"), RepositoryWords::tr("As eu-central-1; servers of one place mostly take us-east-1")}},
        {u"prefix"_s, {RepositoryWords::tr("Beginning of the keys"), RepositoryWords::tr("Only objects whose keys begin so, as letters/; without it all")}},
        {u"holdTag"_s, {RepositoryWords::tr("Tag of holds"), RepositoryWords::tr("Where a version names the matters that hold it, since a legal hold there has no name")}},
        {u"returnPath"_s, {RepositoryWords::tr("Return path with the id"), RepositoryWords::tr("As bounces+*@example.org, with * for the document's id")}},
        {u"envelopeId"_s, {RepositoryWords::tr("Envelope id"), RepositoryWords::tr("yes: the envelope id of the report is the document's id")}},
        {u"gateway"_s, {RepositoryWords::tr("Gateway"), RepositoryWords::tr("What other feeds call it, where they name messages by the Message-ID of the letter")}},
        {u"limit"_s, {RepositoryWords::tr("Events at once"), RepositoryWords::tr("How many are asked for with one request")}},
        {u"since"_s, {RepositoryWords::tr("Read from"), RepositoryWords::tr("A day, 2025-01-01; without it all that is there")}},
        {u"overlapHours"_s, {RepositoryWords::tr("Hours read again"), RepositoryWords::tr("Where the feed has forgotten how far it was read")}},
        {u"domains"_s, {RepositoryWords::tr("Domains"), RepositoryWords::tr("Parted by commas; without it all that the account sees")}},
        {u"resourceTypes"_s, {RepositoryWords::tr("Types of resources"), RepositoryWords::tr("exstrapplication and others, parted by commas; without it all")}},
        {u"design"_s, {RepositoryWords::tr("Path of Design"), RepositoryWords::tr("Below the address, or an address of its own")}},
        {u"orchestration"_s, {RepositoryWords::tr("Path of Orchestration"), RepositoryWords::tr("Below the address, or an address of its own")}},
        {u"filter"_s, {RepositoryWords::tr("Parameter that filters jobs"), RepositoryWords::tr("filter or filterRequest; without it it is found out")}},
        {u"pageSize"_s, {RepositoryWords::tr("Entries at once"), RepositoryWords::tr("How many of a list are asked for with one request")}},
        {u"documentKey"_s, {RepositoryWords::tr("Key of the document"), RepositoryWords::tr("In output manifests: what archives name the document by")}},
        {u"templateKey"_s, {RepositoryWords::tr("Key of the template"), RepositoryWords::tr("In output manifests: the code of the template of a document")}},
        {u"versionKey"_s, {RepositoryWords::tr("Key of the version"), RepositoryWords::tr("In the metadata of a template: what communications name its version by")}},
        {u"content"_s, {RepositoryWords::tr("Texts of blocks"), RepositoryWords::tr("no: they are not fetched")}},
        {u"input"_s, {RepositoryWords::tr("Counting customers of jobs"), RepositoryWords::tr("lines, or the element that is a customer in their input; no: it is not fetched")}},
        {u"composeSource"_s, {RepositoryWords::tr("Source of driver data"), RepositoryWords::tr("Under which letters are composed again, {domain} for its domain; without it none is")}},
        {u"reviewService"_s, {RepositoryWords::tr("Service that reviews documents"), RepositoryWords::tr("DOMAIN/SERVICE on demand, which takes archived letters and answers with a report; without it none is sent")}},
        {u"rereadHours"_s, {RepositoryWords::tr("Hours between full readings"), RepositoryWords::tr("All templates and blocks are read again, also those that seem unchanged")}},
        {u"dialect"_s, {RepositoryWords::tr("What it speaks"), RepositoryWords::tr("flowable, or opentext: Workflow Service")}},
        {u"actor"_s, {RepositoryWords::tr("Your name there"), RepositoryWords::tr("As whom tasks are claimed, where the system calls the account otherwise")}},
        {u"groups"_s, {RepositoryWords::tr("Your groups there"), RepositoryWords::tr("Whose tasks you may claim, parted by commas")}},
        {u"definitions"_s, {RepositoryWords::tr("Processes"), RepositoryWords::tr("Keys of their definitions, parted by commas; without it all")}},
        {u"service"_s, {RepositoryWords::tr("Path of the process interface"), RepositoryWords::tr("Below the address, where it is another one than usual")}},
        {u"history"_s, {RepositoryWords::tr("Path of the history"), RepositoryWords::tr("Below the address, where it is another one than usual")}},
        {u"work"_s, {RepositoryWords::tr("Path for external workers"), RepositoryWords::tr("Below the address, where it is another one than usual")}},
        {u"holdAttributes"_s, {RepositoryWords::tr("Attributes of holds"), RepositoryWords::tr("The one that names them; then name=…, since=…, foreign=…")}},
        {u"holdRelation"_s, {RepositoryWords::tr("Relation to a hold"), RepositoryWords::tr("Its name; the other end of it is the hold")}},
        {u"holdFolder"_s, {RepositoryWords::tr("Folder for holds"), RepositoryWords::tr("Its path: where an object is made for each matter, to which relations lead")}},
        {u"holdType"_s, {RepositoryWords::tr("Type of holds"), RepositoryWords::tr("Of the objects that stand for them, where it is not dm_document")}},
        {u"holdQuery"_s, {RepositoryWords::tr("Query for holds"), RepositoryWords::tr("DQL with the columns cf_id and cf_code")}},
        {u"retentionQuery"_s, {RepositoryWords::tr("Query for retention"), RepositoryWords::tr("DQL with the columns cf_id, cf_schedule and cf_due")}},
        {u"media"_s, {RepositoryWords::tr("Where documents come from"), RepositoryWords::tr("media-url-policy: local, dc-pref, dc-only or all")}},
        {u"compare"_s, {RepositoryWords::tr("Comparing while searching there"), RepositoryWords::tr("as-typed: values stand there as people type them, and are compared so")}},
        {u"rewriteBase"_s, {RepositoryWords::tr("Address to take instead"), RepositoryWords::tr("Where the server names an inner host for itself")}},
    };
    const auto found = all.find(setting);
    return found == all.end() ? Words{setting, {}} : *found;
}

} // namespace

QString repositoryKindWord(RepositoryKind kind)
{
    switch (kind) {
    case RepositoryKind::Folder: return RepositoryWords::tr("Folder");
    case RepositoryKind::Documentum: return u"OpenText Documentum"_s;
    case RepositoryKind::ExtendedEcm: return u"OpenText Extended ECM"_s;
    case RepositoryKind::ArchivesSpace: return u"ArchivesSpace"_s;
    case RepositoryKind::Cmis: return u"CMIS"_s;
    case RepositoryKind::Exstream: return u"OpenText Exstream"_s;
    case RepositoryKind::Workflow: return u"Workflow Service"_s;
    case RepositoryKind::XConnector: return u"xConnector"_s;
    case RepositoryKind::Bounces: return RepositoryWords::tr("Returned mails");
    case RepositoryKind::S3: return RepositoryWords::tr("S3 bucket");
    }
    return {};
}

QString repositoryKindNote(RepositoryKind kind)
{
    switch (kind) {
    case RepositoryKind::Folder: return RepositoryWords::tr("Documents on a disk, with an index beside them or e-mails without one");
    case RepositoryKind::ArchivesSpace: return RepositoryWords::tr("Address of one repository of its backend: https://…/repositories/2");
    case RepositoryKind::Cmis: return RepositoryWords::tr("Address of the service document of the browser binding, CMIS 1.1");
    case RepositoryKind::ExtendedEcm: return RepositoryWords::tr("Address of Content Server: https://…/otcs/cs.exe");
    case RepositoryKind::XConnector: return RepositoryWords::tr("Address of the feed of delivery events: https://…, before /events");
    case RepositoryKind::Documentum: return RepositoryWords::tr("Address of its REST services: https://…/dctm-rest");
    case RepositoryKind::Exstream: return RepositoryWords::tr("Address of the composition system: https://…, before /design");
    case RepositoryKind::Workflow: return RepositoryWords::tr("Address of the workflow system: https://…, before /service or /workflow/v1");
    case RepositoryKind::S3: return RepositoryWords::tr("Address of one bucket: https://…/letters. The account is an access key, the password its secret");
    case RepositoryKind::Bounces: return RepositoryWords::tr("Folder of returned mails: .eml files, a Maildir or mailboxes");
    default: return {};
    }
}

std::vector<RepositoryKind> connectableKinds() { return {RepositoryKind::Documentum, RepositoryKind::ExtendedEcm, RepositoryKind::ArchivesSpace, RepositoryKind::Cmis, RepositoryKind::S3, RepositoryKind::Exstream, RepositoryKind::Workflow, RepositoryKind::XConnector, RepositoryKind::Bounces}; }

std::vector<SettingLine> settingLines(RepositoryKind kind)
{
    std::vector<SettingLine> lines;
    for (const ConnectionSetting& setting : connectionSettings(kind)) {
        const QString name = QLatin1StringView(setting.name);
        const Words words = wordsOf(name);
        lines.push_back({name, words.word, QLatin1StringView(setting.usual), words.help});
    }
    return lines;
}

} // namespace cf::ui
