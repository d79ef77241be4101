#include "models/evidence/reissue/asked_book.h"

#include "models/base/text.h"
#include "models/cache/read_case.h"
#include "models/domain/reissue_steps.h"
#include "models/evidence/campaign_steps.h"
#include "models/query/equal_term.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stageCodes = {QLatin1StringView("REQUESTED"), QLatin1StringView("IN_APPROVAL"), QLatin1StringView("EXECUTING"), QLatin1StringView("HANDED_OVER"),
                                   QLatin1StringView("MAY_HAVE_LEFT")};
constexpr qsizetype mostNamed = 200; ///< letters in one query

bool isApproved(const WorkflowCase& told)
{
    return std::ranges::any_of(told.tasks, [](const WorkflowTask& task) { return task.key == u"approve" && task.ended && task.deletedBecause.isEmpty() && task.outcome == u"approved"; });
}

std::optional<AskedStage> stageIn(const WorkflowCase& told, const AskedReissue& asked)
{
    const bool isWaiting = asked.handOver == IntentState::Waiting;
    switch (stageOf(told)) {
    case ReissueStage::Closed: return isWaiting ? std::nullopt : std::optional(AskedStage::HandedOver); // what waits still was let go
    case ReissueStage::RefusedThere: return std::nullopt;
    case ReissueStage::Sending:
    case ReissueStage::Delivering:
    case ReissueStage::Confirming:
    case ReissueStage::Fixing: return AskedStage::Executing;
    case ReissueStage::Unknown: // between two steps, where it is open
        return !told.isOpen() ? std::nullopt : std::optional(isApproved(told) ? AskedStage::Executing : AskedStage::Approving);
    default: return AskedStage::Approving;
    }
}

/// A record that says the day alone may be of any time of it.
UtcMs endOf(const Moment& sent) { return sent.utc + (sent.precision == Precision::Day ? UtcMs(86'400'000) : 0); }

query::Query ofDocuments(const query::Query& letters, const QStringList& documents)
{
    std::vector<query::Expression> each;
    for (const QString& one : documents) {
        each.push_back(query::of(query::equalTerm(query::Field::Document, one)));
    }
    query::Query of = letters;
    of.where = query::all({letters.where, each.size() == 1 ? each.front() : query::any(std::move(each))});
    return of;
}

/// Those of a query that the book has, by how far they are.
Result<void> addFound(store::Database& database, search::SearchIndex& index, const search::Question& question, const AskedBook& book,
                      std::map<AskedStage, std::map<QString, QString>>& found)
{
    search::Window window;
    window.limit = 500;
    for (;;) {
        CF_TRY(const search::Rows page, index.rows(question, window));
        std::vector<CommunicationId> ids;
        for (const search::Row& row : page.rows) {
            if (book.of(row, {}, {})) {
                ids.push_back(row.id);
            }
        }
        CF_TRY(const std::vector<cache::ReissueLine> lines, cache::readReissues(database, ids));
        for (const search::Row& row : page.rows) {
            std::optional<cache::ReissueLine> newest;
            for (const cache::ReissueLine& line : lines) {
                newest = line.of == row.id ? std::optional(line) : newest;
            }
            if (const auto standing = book.of(row, {}, newest)) {
                found[standing->stage].insert({row.id.value(), row.documentId});
            }
        }
        if (int(page.rows.size()) < window.limit) {
            return {};
        }
        window.after = page.rows.back();
    }
}

} // namespace

QLatin1StringView codeOf(AskedStage stage) { return stageCodes[size_t(stage)]; }

std::vector<AskedStage> allAskedStages() { return {AskedStage::Requested, AskedStage::Approving, AskedStage::Executing, AskedStage::HandedOver, AskedStage::MayHaveLeft}; }

std::optional<AskedStage> askedStageOf(const AskedReissue& asked, const WorkflowCase* told)
{
    if (asked.isHandOverLeft) {
        return AskedStage::MayHaveLeft;
    }
    switch (asked.handOver.value_or(IntentState::Waiting)) {
    case IntentState::Done: return AskedStage::HandedOver;
    case IntentState::Accepted:
    case IntentState::Sending:
    case IntentState::Unknown:
    case IntentState::NeedsPerson: return AskedStage::Executing;
    case IntentState::Waiting: break;
    default:
        if (asked.isOfMany) { // a letter of its own is asked for anew by its case, one of many is not
            return std::nullopt;
        }
    }
    if (told) {
        return stageIn(*told, asked);
    }
    if (asked.start == IntentState::Refused || asked.start == IntentState::Withdrawn) {
        return asked.isStartLeft ? std::optional(AskedStage::MayHaveLeft) : std::nullopt;
    }
    return asked.start == IntentState::Draft ? std::nullopt : std::optional(AskedStage::Requested);
}

Result<AskedBook> AskedBook::read(store::Database& database, const std::vector<AskedReissue>& asked)
{
    AskedBook book;
    QHash<QString, std::optional<cache::KnownCase>> cases; // by plan: one of many letters has one
    for (const AskedReissue& one : asked) {
        if (!cases.contains(one.plan)) {
            CF_TRY(std::optional<cache::KnownCase> known, cache::caseIfKnown(database, one.approving));
            cases.insert(one.plan, std::move(known));
        }
        const std::optional<cache::KnownCase>& known = *cases.constFind(one.plan);
        const std::optional<AskedStage> stage = askedStageOf(one, known ? &known->what : nullptr);
        if (!stage) {
            continue;
        }
        const size_t at = book.m_entries.size();
        book.m_entries.push_back({{one.plan, one.at, *stage}, identifierKey(one.customer)});
        book.m_byLetter[one.letter.value()].push_back(at);
        const QString document = identifierKey(one.documentId);
        book.m_isListable = book.m_isListable && !document.isEmpty();
        if (!document.isEmpty()) {
            book.m_byDocument[document].push_back(at);
            book.m_documents << one.documentId;
        }
    }
    book.m_documents.removeDuplicates();
    return book;
}

std::optional<QStringList> AskedBook::documents() const { return m_isListable ? std::optional(m_documents) : std::nullopt; }

std::optional<AskedStanding> AskedBook::of(const search::Row& letter, const QString& customer, const std::optional<cache::ReissueLine>& reissue) const
{
    // The same letter in another archive, too: what is asked for by one of them does for both.
    std::set<size_t> meant;
    const auto add = [&meant](const std::vector<size_t>& places) { meant.insert(places.begin(), places.end()); };
    add(m_byLetter.value(letter.id.value()));
    if (!letter.documentId.isEmpty()) {
        add(m_byDocument.value(identifierKey(letter.documentId)));
    }
    const QString key = identifierKey(customer);
    for (auto place = meant.rbegin(); place != meant.rend(); ++place) {
        const Entry& entry = m_entries[*place];
        if (!key.isEmpty() && !entry.customer.isEmpty() && key != entry.customer) {
            continue;
        }
        const bool isItsResult = reissue && reissue->sent && endOf(*reissue->sent) >= entry.standing.at && entry.standing.stage >= AskedStage::HandedOver;
        return isItsResult ? std::nullopt : std::optional(entry.standing);
    }
    return std::nullopt;
}

QFuture<Result<std::vector<AskedAgain>>> askedAgainOf(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                                      std::vector<AskedReissue> asked, std::shared_ptr<store::Interrupt> interrupt)
{
    return readers.read(
        [factory = std::move(factory), population = std::move(population), calendar, asked = std::move(asked)](store::Database& database) -> Result<std::vector<AskedAgain>> {
            std::vector<AskedAgain> all;
            CF_TRY(const AskedBook book, AskedBook::read(database, asked));
            if (book.isEmpty() || population.asOf) {
                return all;
            }
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            const query::Query undelivered = undeliveredOf(population);
            std::map<AskedStage, std::map<QString, QString>> found; // document ids by letter
            if (const std::optional<QStringList> documents = book.documents()) {
                for (qsizetype at = 0; at < documents->size(); at += mostNamed) {
                    CF_CHECK(addFound(database, *index, {ofDocuments(undelivered, documents->mid(at, mostNamed)), calendar}, book, found));
                }
            } else {
                CF_CHECK(addFound(database, *index, {undelivered, calendar}, book, found));
            }
            for (const auto& [stage, letters] : found) {
                QStringList documents;
                for (const auto& [letter, document] : letters) {
                    documents << document;
                }
                documents.removeDuplicates();
                const bool isNameable = documents.size() <= mostNamed && !documents.contains(QString());
                all.push_back({stage, qint64(letters.size()), isNameable ? std::optional(ofDocuments(undelivered, documents)) : std::nullopt});
            }
            return all;
        },
        std::move(interrupt));
}

} // namespace cf::evidence
