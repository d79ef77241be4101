#include "models/query/field.h"

#include "models/query/enumeration_words.h"

#include <array>

namespace cf::query {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

// Spans into these live as long as the program.
#define CF_WORDS(name, ...) constexpr std::array name = {__VA_ARGS__}

CF_WORDS(customerNames, l1("cust"), l1("client"));
CF_WORDS(accountNames, l1("acct"));
CF_WORDS(eventNames, l1("event-id"), l1("business-event"));
CF_WORDS(triggerNames, l1("event-type"), l1("event-kind"));
CF_WORDS(delayNames, l1("event-delay"), l1("latency"));
CF_WORDS(recipientNames, l1("rcpt"));
CF_WORDS(emailNames, l1("e-mail"), l1("mailto"));
CF_WORDS(phoneNames, l1("msisdn"), l1("mobile"));
CF_WORDS(unitNames, l1("bu"), l1("business-unit"));
CF_WORDS(typeNames, l1("doctype"), l1("document-type"));
CF_WORDS(templateNames, l1("tpl"));
CF_WORDS(versionNames, l1("version"));
CF_WORDS(insertNames, l1("inserts"));
CF_WORDS(languageNames, l1("language"));
CF_WORDS(pagesNames, l1("page-count"));
CF_WORDS(textNames, l1("body"));
CF_WORDS(subjectNames, l1("title"));
CF_WORDS(documentNames, l1("document"), l1("id"));
CF_WORDS(shaNames, l1("hash"), l1("sha-256"));
CF_WORDS(issuedNames, l1("dated"));
CF_WORDS(channelReasonNames, l1("channel-rule"));
CF_WORDS(stateNames, l1("status"));
CF_WORDS(reissueNames, l1("reissued"));
CF_WORDS(repositoryNames, l1("repository"));
CF_WORDS(tagNames, l1("label"));
CF_WORDS(lookupNames, l1("attribute"));

CF_WORDS(outcomeValues, l1("bounced"), l1("returned"), l1("delivered"), l1("viewed"), l1("responded"), l1("failed"),
         l1("suppressed"), l1("no-evidence"), l1("pending"));
CF_WORDS(isValues, l1("held"), l1("held-unenforced"), l1("record"), l1("draft"), l1("duplicate"), l1("orphan"),
         l1("unreadable"), l1("encrypted"), l1("altered"), l1("missing"), l1("mismatch"), l1("second-copy"));
CF_WORDS(dispositionValues, l1("active"), l1("event-pending"), l1("cutoff"), l1("retained"), l1("due"), l1("in-review"),
         l1("refused"), l1("blocked"), l1("approved-destroy"), l1("approved-transfer"), l1("extended"), l1("executing"),
         l1("destroyed-stub"), l1("transferred"), l1("failed"), l1("permanent"));
CF_WORDS(conflictValues, l1("retention"), l1("id"), l1("hash"), l1("metadata"), l1("class-differs"), l1("type-differs"), l1("period-differs"), l1("dates-differ"),
         l1("event-missing"), l1("not-mapped"), l1("not-classified")); // from class-differs on: kinds of retention
CF_WORDS(missingValues, l1("copy"), l1("delivery"), l1("template"), l1("approval"), l1("metadata"));
CF_WORDS(yesNo, l1("yes"), l1("no"));

using enum ValueKind;
using enum Subject;
using enum DataSource;

const std::vector<FieldInfo>& table()
{
    static const std::vector<FieldInfo> all = {
        {Field::Customer, l1("customer"), customerNames, Identifier, Leg, Archive, {}},
        {Field::Account, l1("account"), accountNames, Identifier, Communication, Archive, {}},
        {Field::Policy, l1("policy"), {}, Identifier, Communication, Archive, {}},
        {Field::Claim, l1("claim"), {}, Identifier, Communication, Archive, {}},
        {Field::Case, l1("case"), {}, Identifier, Communication, Archive, {}},
        {Field::Loan, l1("loan"), {}, Identifier, Communication, Archive, {}},
        {Field::Event, l1("event"), eventNames, Identifier, Communication, Archive, {}},
        {Field::Recipient, l1("recipient"), recipientNames, Name, Leg, Archive, {}},
        {Field::Address, l1("address"), {}, Name, Leg, Archive, {}},
        {Field::Email, l1("email"), emailNames, Identifier, Leg, Archive, {}},
        {Field::Phone, l1("phone"), phoneNames, Identifier, Leg, Archive, {}},
        {Field::Household, l1("household"), {}, Identifier, Leg, Archive, {}},
        {Field::Unit, l1("unit"), unitNames, Code, Communication, Archive, {}},

        {Field::Type, l1("type"), typeNames, Code, Communication, Archive, {}},
        {Field::Campaign, l1("campaign"), {}, Code, Communication, Archive, {}},
        {Field::Cycle, l1("cycle"), {}, Code, Communication, Archive, {}},
        {Field::Batch, l1("batch"), {}, Code, Communication, Archive, {}},
        {Field::Trigger, l1("trigger"), triggerNames, Code, Communication, Archive, {}},
        {Field::Delay, l1("delay"), delayNames, Number, Communication, Archive, {}},
        {Field::Envelope, l1("envelope"), {}, Identifier, Leg, Archive, {}},
        {Field::Package, l1("package"), {}, Identifier, Communication, Archive, {}},
        {Field::Template, l1("template"), templateNames, Code, Usage, Archive, {}},
        {Field::TemplateVersion, l1("v"), versionNames, Version, Usage, Archive, {}},
        {Field::Block, l1("block"), {}, Code, Communication, Exstream, {}},
        {Field::Asset, l1("asset"), {}, Code, Communication, Exstream, {}},
        {Field::Insert, l1("insert"), insertNames, Code, Leg, Exstream, {}},
        {Field::Language, l1("lang"), languageNames, Code, Communication, Archive, {}},
        {Field::Format, l1("format"), {}, Code, Rendition, Archive, {}},
        {Field::Pages, l1("pages"), pagesNames, Number, Rendition, Archive, {}},
        {Field::Text, l1("text"), textNames, FullText, Communication, Archive, {}},
        {Field::Subject, l1("subject"), subjectNames, Name, Communication, Archive, {}},
        {Field::Document, l1("doc"), documentNames, Identifier, Communication, Archive, {}},
        {Field::Sha256, l1("sha256"), shaNames, Code, Rendition, Archive, {}},
        {Field::Attribute, l1("attr"), lookupNames, Name, Communication, Archive, {}},

        {Field::Sent, l1("sent"), {}, Date, Communication, Archive, {}},
        {Field::Issued, l1("issued"), issuedNames, Date, Communication, Archive, {}},
        {Field::Composed, l1("composed"), {}, Date, Communication, Archive, {}},
        {Field::Archived, l1("archived"), {}, Date, Communication, Archive, {}},
        {Field::Delivered, l1("delivered"), {}, Date, Leg, Archive, {}},
        {Field::Approved, l1("approved"), {}, Date, Usage, Exstream, {}},
        {Field::Retired, l1("retired"), {}, Date, Usage, Exstream, {}},
        {Field::Due, l1("due"), {}, Date, Communication, DataSource::Retention, {}},

        {Field::Channel, l1("channel"), {}, Enumeration, Leg, Archive, channelWords()},
        {Field::Platform, l1("platform"), {}, Code, Leg, Archive, {}},
        {Field::ChannelReason, l1("channel-reason"), channelReasonNames, Code, Leg, Archive, {}},
        {Field::State, l1("state"), stateNames, Enumeration, Leg, Archive, stateWords()},
        {Field::Grade, l1("grade"), {}, Enumeration, Leg, Archive, gradeWords()},
        {Field::Reason, l1("reason"), {}, Code, Leg, Archive, {}},
        {Field::Outcome, l1("outcome"), {}, Enumeration, Leg, Archive, outcomeValues},

        {Field::Hold, l1("hold"), {}, Code, Communication, Holds, {}},
        {Field::Is, l1("is"), {}, Enumeration, Communication, Archive, isValues},
        {Field::Class, l1("class"), {}, Code, Communication, Archive, {}},
        {Field::Retention, l1("retention"), {}, Code, Communication, DataSource::Retention, {}},
        {Field::Disposition,
         l1("disposition"),
         {},
         Enumeration,
         Communication,
         DataSource::Retention,
         dispositionValues},
        {Field::BlockedBy, l1("blocked-by"), {}, Code, Communication, Holds, {}},
        {Field::Consent, l1("consent"), {}, Code, Leg, XConnector, {}},
        {Field::Conflict, l1("conflict"), {}, Enumeration, Communication, Archive, conflictValues},
        {Field::Missing, l1("missing"), {}, Enumeration, Communication, Archive, missingValues},
        {Field::ApprovedBy, l1("approved-by"), {}, Name, Usage, Archive, {}},
        {Field::NotApproved, l1("not-approved"), {}, Flag, Usage, Exstream, {}},

        {Field::Repository, l1("repo"), repositoryNames, Code, Communication, Archive, {}},
        {Field::Authoritative, l1("authoritative"), {}, Enumeration, Communication, Archive, yesNo},
        {Field::Workspace, l1("workspace"), {}, Code, Communication, Archive, {}},

        {Field::Reissue, l1("reissue"), reissueNames, Date, Communication, Archive, {}},
        {Field::Tag, l1("tag"), tagNames, Code, Communication, Archive, {}},
    };
    return all;
}

} // namespace

std::span<const FieldInfo> fields() { return table(); }

const FieldInfo& info(Field field) { return table()[size_t(field)]; }

std::optional<Field> fieldNamed(QStringView name)
{
    const auto same = [name](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    for (const FieldInfo& field : table()) {
        if (same(field.name) || std::any_of(field.aliases.begin(), field.aliases.end(), same)) {
            return field.field;
        }
    }
    return std::nullopt;
}

} // namespace cf::query
