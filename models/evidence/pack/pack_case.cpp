// What a pack is about: a dispute, a workspace, a case or a record, and whose it is.
#include "models/evidence/pack/pack_review.h"

#include "models/base/text.h"
#include "models/cache/read_record.h"
#include "models/evidence/dispute/dispute_assembly.h"
#include "models/evidence/figure.h"
#include "models/evidence/workspace_story.h"
#include "models/query/parse.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostDocuments = 200;

QString profileOf(const cache::Cache& cache) { return QFileInfo(cache.path()).absolutePath(); }

Result<search::Rows> lettersOf(search::SearchIndex& index, const QString& query, const query::Calendar& calendar)
{
    CF_TRY(const search::Question question, questionOf(query, calendar));
    search::Window window;
    window.limit = mostDocuments;
    return index.rows(question, window);
}

/// The newest letters of a query, and whose they are where they are of one alone.
Result<void> takeLetters(search::SearchIndex& index, const QString& query, const query::Calendar& calendar, PackCase& about)
{
    CF_TRY(const search::Rows found, lettersOf(index, query, calendar));
    QStringList customers, accounts;
    for (const search::Row& row : found.rows) {
        about.documents.push_back(row.id);
        if (!row.customerId.isEmpty() && !customers.contains(row.customerId)) {
            customers << row.customerId;
        }
        if (!row.account.isEmpty() && !accounts.contains(row.account)) {
            accounts << row.account;
        }
        if (!about.at && (row.sent || row.issued)) {
            about.at = (row.sent ? row.sent : row.issued)->utc;
        }
    }
    if (about.customer.isEmpty() && customers.size() == 1) {
        about.customer = customers.front();
    }
    if (accounts.size() == 1) {
        about.account = accounts.front();
    }
    return {};
}

Result<bool> takeDispute(store::Database& database, search::SearchIndex& index, const DisputeRules& rules, const std::vector<DisputeLink>& links, const query::Calendar& calendar, PackCase& about)
{
    CF_TRY(std::vector<DisputeMaterial> materials, disputeMaterials(database, rules.rule, links));
    const auto found = std::ranges::find_if(materials, [&](const DisputeMaterial& one) { return isCalled(one, about.subject.name); });
    if (found == materials.end()) {
        return false;
    }
    CF_CHECK(addDocuments(database, index, calendar, *found));
    about.dispute = assembleDispute(*found, rules, calendar.now);
    const DisputeStory& story = *about.dispute;
    about.subject = {PackSubjectKind::Dispute, story.id};
    about.title = story.title;
    about.customer = story.customer.value;
    about.workspace = story.workspaces.empty() ? QString() : story.workspaces.front().workspace.nativeId;
    about.at = story.received;
    for (auto part = story.parts.rbegin(); part != story.parts.rend(); ++part) {
        about.documents.push_back(part->document.id);
        if (part->role == DisputeRole::Disputed && part->at()) {
            about.at = part->at()->utc;
        }
        if (about.customer.isEmpty() && part->role == DisputeRole::Disputed) {
            about.customer = part->document.customer;
        }
    }
    return true;
}

Result<bool> takeWorkspace(store::Database& database, search::SearchIndex& index, const query::Calendar& calendar, PackCase& about)
{
    const auto known = cache::readWorkspace(database, about.subject.name);
    if (!known) {
        return known.error().kind == ErrorKind::NotFound ? Result<bool>(false) : Result<bool>(tl::unexpected<Error>(known.error()));
    }
    const BusinessWorkspace& room = known->workspace;
    about.subject = {PackSubjectKind::Workspace, room.nativeId};
    about.title = room.name;
    about.customer = room.customer;
    about.workspace = room.nativeId;
    CF_CHECK(takeLetters(index, workspaceQuery(room.nativeId), calendar, about));
    if (!about.at && room.created) {
        about.at = room.created->utc;
    }
    return true;
}

Result<bool> takeCase(search::SearchIndex& index, const query::Calendar& calendar, PackCase& about)
{
    CF_CHECK(takeLetters(index, termText(query::Field::Case, about.subject.name), calendar, about));
    about.subject.kind = PackSubjectKind::Case;
    about.title = about.subject.name;
    return !about.documents.empty();
}

Result<bool> takeRecord(store::Database& database, PackCase& about)
{
    const auto record = cache::readRecord(database, about.subject.name);
    if (!record) {
        return record.error().kind == ErrorKind::NotFound ? Result<bool>(false) : Result<bool>(tl::unexpected<Error>(record.error()));
    }
    const Communication& c = record->communication;
    about.subject = {PackSubjectKind::Record, c.documentId.isEmpty() ? c.id.value() : c.documentId};
    about.title = c.title.isEmpty() ? c.type : c.title;
    about.account = c.account;
    about.workspace = c.workspace;
    const auto named = std::ranges::find_if(c.legs, [](const RecipientLeg& leg) { return !leg.customer.isEmpty(); });
    about.customer = named == c.legs.end() ? QString() : named->customer;
    const auto& at = c.sent ? c.sent : c.issued;
    about.at = at ? std::optional(at->utc) : std::nullopt;
    about.documents.push_back(c.id);
    return true;
}

} // namespace

Result<PackCase> readPackCase(store::Database& database, search::SearchIndex& index, const DisputeRules& rules, const std::vector<DisputeLink>& links, const PackSubject& subject,
                              const query::Calendar& calendar)
{
    PackCase about;
    about.subject = subject;
    bool isFound = false;
    switch (subject.kind) {
    case PackSubjectKind::Dispute: {
        CF_TRY(isFound, takeDispute(database, index, rules, links, calendar, about));
        break;
    }
    case PackSubjectKind::Workspace: {
        CF_TRY(isFound, takeWorkspace(database, index, calendar, about));
        break;
    }
    case PackSubjectKind::Case: {
        CF_TRY(isFound, takeCase(index, calendar, about));
        break;
    }
    case PackSubjectKind::Record: {
        CF_TRY(isFound, takeRecord(database, about));
        break;
    }
    }
    if (!isFound) {
        return fail(ErrorKind::NotFound, subject.name);
    }
    return Result<PackCase>(std::move(about));
}

QFuture<Result<PackCase>> packCaseOf(cache::Cache& cache, search::IndexFactory factory, std::vector<DisputeLink> links, QString name, std::optional<PackSubjectKind> kind, const query::Calendar& calendar)
{
    return cache.readers().read([factory = std::move(factory), profile = profileOf(cache), links = std::move(links), name = std::move(name), kind, calendar](store::Database& database) -> Result<PackCase> {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        const DisputeRules rules = readDisputeRules(profile);
        for (const PackSubjectKind one : {PackSubjectKind::Dispute, PackSubjectKind::Workspace, PackSubjectKind::Case, PackSubjectKind::Record}) {
            if (kind && one != *kind) {
                continue;
            }
            auto about = readPackCase(database, *index, rules, links, {one, name}, calendar);
            if (about || about.error().kind != ErrorKind::NotFound) {
                return about;
            }
        }
        return fail(ErrorKind::NotFound, name);
    });
}

QFuture<Result<PackReview>> packReviewOf(cache::Cache& cache, search::IndexFactory factory, std::vector<DisputeLink> links, Pack pack, const query::Calendar& calendar, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), profile = profileOf(cache), links = std::move(links), pack = std::move(pack), calendar](store::Database& database) -> Result<PackReview> {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            const PackChecklists checklists = readPackChecklists(profile);
            const PackChecklist* checklist = checklists.find(pack.composition.checklist);
            if (!checklist) {
                return fail(ErrorKind::Rejected, pack.composition.checklist);
            }
            CF_TRY(const PackCase about, readPackCase(database, *index, readDisputeRules(profile), links, pack.subject, calendar));
            return reviewPack(database, *index, pack, about, *checklist, calendar);
        },
        std::move(interrupt));
}

QFuture<Result<PackItem>> packItemOf(cache::Cache& cache, QString idOrDocumentId)
{
    return cache.readers().read([id = std::move(idOrDocumentId)](store::Database& database) -> Result<PackItem> {
        CF_TRY(const cache::Record record, cache::readRecord(database, id));
        return packItemFrom(record);
    });
}

PackItem packItemFrom(const cache::Record& record)
{
    const Communication& c = record.communication;
    PackItem item;
    item.key = c.id.value();
    item.communication = c.id;
    item.documentId = c.documentId;
    item.title = c.title.isEmpty() ? c.type : c.title;
    item.type = c.type;
    const auto& at = c.sent ? c.sent : c.issued;
    item.at = at ? std::optional(at->utc) : std::nullopt;
    item.day = at && at->precision == Precision::Day ? QDateTime::fromMSecsSinceEpoch(at->wall, Qt::UTC).date().toString(Qt::ISODate) : QString();
    return item;
}

Pack beginPack(const PackCase& about, const QString& checklist, const QString& person, UtcMs at)
{
    Pack pack;
    pack.id = deriveId(QLatin1StringView("PK-"), {codeOf(about.subject.kind), identifierKey(about.subject.name), QString::number(at), person}).left(15);
    pack.subject = about.subject;
    pack.title = about.title;
    pack.person = person;
    pack.created = pack.changed = at;
    pack.composition.checklist = checklist;
    return pack;
}

} // namespace cf::evidence
