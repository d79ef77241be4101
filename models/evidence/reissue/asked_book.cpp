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

struct Found {
    AskedStanding standing;
    QString documentId;
};
using FoundLetters = std::map<QString, Found>;

/// Those of a query that were lost as a whole, or those that only some of their recipients did not get.
query::Query lostAs(const query::Query& letters, bool isOfAll)
{
    const query::Query whole = narrowed(query::Query(), u"state:(composed, cancelled, void) OR missing:copy");
    query::Query lost = letters;
    lost.where = query::all({letters.where, isOfAll ? whole.where : query::negated(whole.where)});
    return lost;
}

/// Those of some letters that the book has for somebody whom the list of recipients names; where no recipient is told, for anybody.
Result<void> addStandings(store::Database& database, const AskedBook& book, const std::vector<search::Row>& letters, bool isOfAll, FoundLetters& found)
{
    std::vector<CommunicationId> ids;
    for (const search::Row& letter : letters) {
        if (book.of(letter, {}, {})) {
            ids.push_back(letter.id);
        }
    }
    CF_TRY(const std::vector<cache::RecipientLine> recipients, cache::readRecipients(database, ids));
    QHash<QString, QStringList> customers;
    for (const cache::RecipientLine& line : recipients) {
        QStringList& named = customers[line.communication.value()];
        named += isUnreached(line, isOfAll) ? QStringList{line.customer} : QStringList();
    }
    CF_TRY(const std::vector<cache::ReissueLine> lines, cache::readReissues(database, ids));
    QHash<QString, std::vector<cache::ReissueLine>> reissues;
    for (const cache::ReissueLine& line : lines) {
        reissues[line.of.value()].push_back(line);
    }
    for (const search::Row& letter : letters) {
        const QString id = letter.id.value();
        for (const QString& customer : customers.value(id, {QString()})) {
            const std::optional<AskedStanding> standing = book.of(letter, customer, reissues.value(id));
            if (!standing) {
                continue;
            }
            const auto [place, isNew] = found.try_emplace(id, Found{*standing, letter.documentId});
            if (!isNew && place->second.standing.at < standing->at) {
                place->second.standing = *standing;
            }
        }
    }
    return {};
}

Result<void> addNamed(store::Database& database, search::SearchIndex& index, const search::Question& question, const AskedBook& book, bool isOfAll, FoundLetters& found)
{
    search::Window window;
    window.limit = 500;
    for (;;) {
        CF_TRY(const search::Rows page, index.rows(question, window));
        CF_CHECK(addStandings(database, book, page.rows, isOfAll, found));
        if (int(page.rows.size()) < window.limit) {
            return {};
        }
        window.after = page.rows.back();
    }
}

/// Letters without a document id, of which no query can be made: those of them that a question finds.
Result<void> addUnnamed(store::Database& database, search::SearchIndex& index, const search::Question& question, const AskedBook& book, bool isOfAll, FoundLetters& found)
{
    if (book.unnamed().empty()) {
        return {};
    }
    CF_TRY(const std::vector<qint64> rows, index.letterRows(question));
    CF_TRY(store::Statement * select, database.cached("SELECT c.pk, f.document_id FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL WHERE c.cfid = ?1"));
    std::vector<search::Row> letters;
    for (const CommunicationId& id : book.unnamed()) {
        select->bind(1, id.value());
        CF_TRY(const bool isThere, select->step());
        if (isThere && std::ranges::binary_search(rows, select->integer(0))) {
            search::Row& letter = letters.emplace_back();
            letter.id = id;
            letter.documentId = select->text(1);
        }
        select->reset();
    }
    return addStandings(database, book, letters, isOfAll, found);
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
        if (document.isEmpty()) {
            book.m_unnamed.push_back(one.letter);
            continue;
        }
        std::vector<size_t>& same = book.m_byDocument[document];
        book.m_documents += same.empty() ? QStringList{one.documentId} : QStringList();
        same.push_back(at);
    }
    return book;
}

std::optional<AskedStanding> AskedBook::of(const search::Row& letter, const QString& customer, const std::vector<cache::ReissueLine>& reissues) const
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
        const QString& meantFor = key.isEmpty() ? entry.customer : key;
        const bool isBack = entry.standing.stage >= AskedStage::HandedOver && std::ranges::any_of(reissues, [&](const cache::ReissueLine& reissue) {
            const bool isTheirs = meantFor.isEmpty() || reissue.customer.isEmpty() || identifierKey(reissue.customer) == meantFor;
            return isTheirs && reissue.sent && endOf(*reissue.sent) >= entry.standing.at;
        });
        return isBack ? std::nullopt : std::optional(entry.standing);
    }
    return std::nullopt;
}

bool isUnreached(const cache::RecipientLine& line, bool isOfAll) { return isOfAll || !hasOutcome(line.state, Outcome::Delivered); }

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
            FoundLetters found;
            for (const bool isOfAll : {true, false}) {
                const query::Query lost = lostAs(undelivered, isOfAll);
                for (qsizetype at = 0; at < book.documents().size(); at += mostNamed) {
                    CF_CHECK(addNamed(database, *index, {ofDocuments(lost, book.documents().mid(at, mostNamed)), calendar}, book, isOfAll, found));
                }
                CF_CHECK(addUnnamed(database, *index, {lost, calendar}, book, isOfAll, found));
            }
            std::map<AskedStage, QStringList> stages; // document ids
            for (const auto& [letter, one] : found) {
                stages[one.standing.stage] << one.documentId;
            }
            for (auto& [stage, documents] : stages) {
                AskedAgain& some = all.emplace_back(AskedAgain{stage, qint64(documents.size()), {}});
                documents.removeDuplicates();
                if (documents.size() > mostNamed || documents.contains(QString())) {
                    continue;
                }
                const query::Query named = ofDocuments(undelivered, documents);
                CF_TRY(const search::Total total, index->total({named, calendar}));
                if (total.exact && total.total == some.letters) { // an id may be that of a letter, too, that was not asked for
                    some.query = named;
                }
            }
            return all;
        },
        std::move(interrupt));
}

} // namespace cf::evidence
