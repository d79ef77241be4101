#include "models/evidence/dispute/dispute_book.h"

#include "models/base/text.h"
#include "models/cache/read_record.h"
#include "models/evidence/dispute/dispute_assembly.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString profileOf(const cache::Cache& cache) { return QFileInfo(cache.path()).absolutePath(); }

/// 0 overdue, 1 waits for a day, 2 open and waits for none, 3 over.
int rankOf(const DisputeStory& story) { return !story.isOpen ? 3 : story.isOverdue() ? 0 : story.next() ? 1 : 2; }

bool isBefore(const DisputeStory& a, const DisputeStory& b)
{
    const int first = rankOf(a), second = rankOf(b);
    if (first != second) {
        return first < second;
    }
    if (first <= 1) {
        return *a.next()->due < *b.next()->due;
    }
    return a.received.value_or(0) > b.received.value_or(0);
}

using Family = std::pair<QString, DisputeStage>; ///< product, folded, and stage

std::optional<Family> familyPlace(const DisputeStory& story, const DisputePart& part)
{
    if (part.role != DisputeRole::Answer || !part.stage || part.document.templateCode.isEmpty() || story.product.value.isEmpty()) {
        return std::nullopt;
    }
    return Family(fold(story.product.value), *part.stage);
}

DisputeCounts countsOf(const std::vector<DisputeStory>& all)
{
    DisputeCounts counts;
    counts.known = qint64(all.size());
    counts.open = std::ranges::count_if(all, &DisputeStory::isOpen);
    counts.overdue = std::ranges::count_if(all, &DisputeStory::isOverdue);
    counts.missing = std::ranges::count_if(all, [](const DisputeStory& one) { return !one.isWhole(); });
    counts.found = std::ranges::count_if(all, [](const DisputeStory& one) { return !one.findings.empty(); });
    return counts;
}

Result<std::vector<RecordDispute>> readDisputesOf(store::Database& database, const DisputeRule& rule, const CommunicationId& id, const std::vector<DisputeLink>& links)
{
    std::vector<RecordDispute> all;
    CF_TRY(const std::optional<cache::DisputeDocument> document, cache::readDisputeDocument(database, id));
    if (!document) {
        return all;
    }
    CF_TRY(const std::vector<DisputeMaterial> materials, disputeMaterials(database, rule, links));
    const QString key = identifierKey(document->documentId), workspace = identifierKey(document->workspace), caseKey = identifierKey(document->caseId);
    for (const DisputeMaterial& one : materials) {
        const auto add = [&](DisputeBasis basis, std::optional<DisputeRole> role, const std::optional<DisputeLink>& link) {
            QString title = one.workspaces.empty() ? QString() : one.workspaces.front().workspace.name;
            title = title.isEmpty() && !one.cases.empty() ? one.cases.front().what.name : title;
            all.push_back({one.id, title, basis, role, link});
        };
        const auto isLink = [&](const DisputeLink& link) { return link.communication == id && !link.undone; };
        const auto is = [&](const QString& named) { return named == id.value() || (!key.isEmpty() && identifierKey(named) == key); };
        const auto shows = [&](const cache::KnownWorkspace& known) { return known.repository == document->repository && !document->nativeId.isEmpty() && known.workspace.linked.contains(document->nativeId); };
        const auto holds = [&](const cache::KnownWorkspace& known) { return known.repository == document->repository && !workspace.isEmpty() && identifierKey(known.workspace.nativeId) == workspace; };
        if (const auto link = std::ranges::find_if(one.links, isLink); link != one.links.end()) {
            add(DisputeBasis::Person, link->role, *link);
        } else if (std::ranges::any_of(namedDisputed(one), is)) {
            add(DisputeBasis::Named, DisputeRole::Disputed, {});
        } else if (std::ranges::any_of(one.workspaces, holds)) {
            add(DisputeBasis::FiledIn, {}, {});
        } else if (std::ranges::any_of(one.workspaces, shows)) {
            add(DisputeBasis::ShownBy, {}, {});
        } else if (!caseKey.isEmpty() && isCalled(one, document->caseId)) {
            add(DisputeBasis::CaseReference, {}, {});
        }
    }
    return all;
}

} // namespace

void addOutliers(std::vector<DisputeStory>& disputes)
{
    std::map<Family, std::map<QString, int>> families;
    for (const DisputeStory& story : disputes) {
        for (const DisputePart& part : story.parts) {
            if (const auto place = familyPlace(story, part)) {
                ++families[*place][part.document.templateCode];
            }
        }
    }
    for (DisputeStory& story : disputes) {
        for (const DisputePart& part : story.parts) {
            const auto place = familyPlace(story, part);
            if (!place) {
                continue;
            }
            const std::map<QString, int>& codes = families[*place];
            int all = 0;
            for (const auto& [code, count] : codes) {
                all += count;
            }
            const auto usual = std::ranges::max_element(codes, {}, [](const auto& one) { return one.second; });
            if (usual->first != part.document.templateCode && usual->second >= usualFrom && 2 * usual->second > all) {
                const QString subject = part.document.documentId.isEmpty() ? part.document.title : part.document.documentId;
                story.findings.push_back({DisputeFindingKind::TemplateOutlier, part.stage, subject, {part.document.templateCode, usual->first, story.product.value}, {}});
            }
        }
    }
}

Result<DisputeBook> readDisputeBook(store::Database& database, search::SearchIndex& index, const DisputeRules& rules, const std::vector<DisputeLink>& links, const query::Calendar& calendar)
{
    DisputeBook book;
    book.rules = rules;
    CF_TRY(book.scope, cache::readScope(database));
    CF_TRY(std::vector<DisputeMaterial> materials, disputeMaterials(database, rules.rule, links));
    for (DisputeMaterial& one : materials) {
        CF_CHECK(addDocuments(database, index, calendar, one));
        book.disputes.push_back(assembleDispute(one, rules, calendar.now));
    }
    addOutliers(book.disputes);
    book.counts = countsOf(book.disputes);
    std::ranges::stable_sort(book.disputes, isBefore);
    return Result<DisputeBook>(std::move(book));
}

std::vector<const DisputeStory*> DisputeBook::called(const QString& name) const
{
    std::vector<const DisputeStory*> all;
    const QString key = identifierKey(name);
    for (const DisputeStory& one : disputes) {
        if (!key.isEmpty() && std::ranges::any_of(one.names, [&](const QString& own) { return identifierKey(own) == key; })) {
            all.push_back(&one);
        }
    }
    return all;
}

QFuture<Result<DisputeBook>> disputeBook(cache::Cache& cache, search::IndexFactory factory, std::vector<DisputeLink> links, const query::Calendar& calendar,
                                         std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), profile = profileOf(cache), links = std::move(links), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readDisputeBook(database, *index, readDisputeRules(profile), links, calendar);
        },
        std::move(interrupt));
}

QFuture<Result<std::vector<RecordDispute>>> disputesOfRecord(cache::Cache& cache, CommunicationId communication, std::vector<DisputeLink> links)
{
    return cache.readers().read([profile = profileOf(cache), communication, links = std::move(links)](store::Database& database) {
        return readDisputesOf(database, readDisputeRules(profile).rule, communication, links);
    });
}

} // namespace cf::evidence
