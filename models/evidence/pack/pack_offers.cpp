#include "models/evidence/pack/pack_offers.h"

#include "models/base/text.h"
#include "models/cache/read_record.h"
#include "models/evidence/figure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostRows = 40, mostTypes = 20;
constexpr qint64 dayMs = 86'400'000;

QString dayOf(UtcMs at, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(at, zone).date().toString(Qt::ISODate); }

/// By either date: not every repository tells both.
QString datedIn(const QString& from, const QString& until) { return u"(issued:%1..%2 OR sent:%1..%2)"_s.arg(from, until); }

/// Types of documents that hold one of the words, as they are written.
Result<QStringList> typesWith(search::SearchIndex& index, const QStringList& words)
{
    QStringList types;
    for (const QString& word : words) {
        CF_TRY(const std::vector<search::Suggestion> told, index.suggest(query::Field::Type, word.section(u' ', 0, 0), mostTypes));
        for (const search::Suggestion& one : told) {
            if (fold(one.label).contains(word) && !types.contains(one.label)) {
                types << one.label;
            }
        }
    }
    return types;
}

Result<std::vector<PackCandidate>> found(store::Database& database, search::SearchIndex& index, const QString& query, search::Column column, PackOffer offer, int limit, const query::Calendar& calendar)
{
    CF_TRY(const search::Question question, questionOf(query, calendar));
    search::Window window;
    window.order = {column, true};
    window.limit = limit;
    CF_TRY(const search::Rows rows, index.rows(question, window));
    std::vector<PackCandidate> all;
    for (const search::Row& row : rows.rows) {
        CF_TRY(const cache::Record record, cache::readRecord(database, row.id.value()));
        all.push_back({packItemFrom(record), offer, false});
    }
    return all;
}

void append(std::vector<PackCandidate>& all, const PackCandidate& one)
{
    const bool isThere = std::ranges::any_of(all, [&](const PackCandidate& other) { return other.item.key == one.item.key; });
    if (!isThere) {
        all.push_back(one);
    }
}

void addNotes(std::vector<PackCandidate>& all, const DisputeStory& story)
{
    for (const DisputeEntry& entry : story.entries) {
        if (entry.kind != DisputeEntryKind::Note || !entry.opens.isEmpty() || entry.text.trimmed().isEmpty()) {
            continue;
        }
        PackItem item;
        item.kind = PackItemKind::Note;
        item.key = deriveId(QLatin1StringView("note-"), {entry.source.repository, entry.source.id, entry.text, QString::number(entry.at().value_or(0))});
        item.at = entry.at();
        item.text = entry.text;
        item.who = entry.who;
        item.source = u"%1 %2"_s.arg(entry.source.repository, entry.source.id).trimmed();
        append(all, {item, PackOffer::NoteOfCase, false});
    }
}

void addDecision(std::vector<PackCandidate>& all, const DisputeStory& story)
{
    const DisputeOutcome& outcome = story.outcome;
    if (outcome.decision.isEmpty()) {
        return;
    }
    PackItem item;
    item.kind = PackItemKind::Decision;
    item.key = deriveId(QLatin1StringView("decision-"), {story.id, outcome.decision, QString::number(outcome.decidedAt.value_or(0)), outcome.approvedBy});
    item.at = outcome.decidedAt;
    item.title = story.id;
    item.text = outcome.decision;
    item.who = outcome.approvedBy.isEmpty() ? outcome.decidedBy : u"%1, %2"_s.arg(outcome.decidedBy, outcome.approvedBy);
    item.source = u"%1 %2"_s.arg(outcome.source.repository, outcome.source.id).trimmed();
    append(all, {item, PackOffer::DecisionOfCase, false});
}

/// The one that was in force at `at` first, then the newest one where it is another.
Result<void> addInForce(store::Database& database, search::SearchIndex& index, const QString& kinds, UtcMs at, const query::Calendar& calendar, std::vector<PackCandidate>& all)
{
    const QString until = u"%1 %2"_s.arg(kinds, datedIn({}, dayOf(at + dayMs, calendar.business)));
    CF_TRY(std::vector<PackCandidate> before, found(database, index, until, search::Column::Issued, PackOffer::InForceThen, mostRows, calendar));
    CF_TRY(const std::vector<PackCandidate> newest, found(database, index, kinds, search::Column::Issued, PackOffer::InForceNow, mostRows, calendar));
    for (PackCandidate one : newest) { // where no repository tells such dates, a query for them finds nothing
        one.offer = PackOffer::InForceThen;
        before.push_back(one);
    }
    std::optional<std::pair<UtcMs, PackCandidate>> then;
    for (const PackCandidate& one : before) {
        CF_TRY(const cache::Record record, cache::readRecord(database, one.item.key));
        const auto from = holdsFrom(record.communication);
        if (from && *from <= at && (!then || *from > then->first)) {
            then = {*from, one};
        }
    }
    if (then) {
        append(all, then->second);
    }
    if (!newest.empty()) {
        append(all, newest.front());
    }
    return {};
}

} // namespace

std::optional<UtcMs> holdsFrom(const Communication& c)
{
    const auto& at = c.effective ? c.effective : c.issued ? c.issued : c.sent;
    return at ? std::optional(at->utc) : std::nullopt;
}

Result<std::vector<PackCandidate>> offersFor(store::Database& database, search::SearchIndex& index, const PackCase& about, const PackChecklist& checklist, const PackRequirement& requirement,
                                             const query::Calendar& calendar)
{
    using Of = PackRequirement::Of;
    std::vector<PackCandidate> all;
    if (requirement.of == Of::Decision && about.dispute) {
        addDecision(all, *about.dispute);
    }
    if (requirement.of == Of::Note && about.dispute) {
        addNotes(all, *about.dispute);
    }
    if (!requirement.isThen) {
        for (const CommunicationId& id : about.documents) {
            const auto record = cache::readRecord(database, id.value());
            if (record && fits(requirement, PackItemKind::Record, record->communication.type, record->communication.title)) {
                append(all, {packItemFrom(*record), PackOffer::OfCase, false});
            }
        }
    }
    const bool isAsked = requirement.of == Of::House || (requirement.of == Of::Customer && !about.customer.isEmpty());
    QStringList types;
    if (isAsked && all.size() < mostOffers) {
        CF_TRY(types, typesWith(index, requirement.words));
    }
    QStringList terms;
    for (const QString& type : types) {
        terms << u"type:=\"%1\""_s.arg(QString(type).replace(u'"', u' '));
    }
    const QString kinds = terms.size() > 1 ? u'(' + terms.join(u" OR "_s) + u')' : terms.join(u' ');
    if (!terms.isEmpty() && requirement.of == Of::House) {
        CF_CHECK(addInForce(database, index, kinds, requirement.isThen ? about.at.value_or(calendar.now) : calendar.now, calendar, all));
    } else if (!terms.isEmpty()) {
        const UtcMs at = about.at.value_or(calendar.now);
        const QDate from = QDateTime::fromMSecsSinceEpoch(at, calendar.business).date().addMonths(-checklist.monthsBefore);
        const QString query = u"%1 %2 %3"_s.arg(termText(query::Field::Customer, about.customer), kinds, datedIn(from.toString(Qt::ISODate), dayOf(at + dayMs, calendar.business)));
        CF_TRY(const std::vector<PackCandidate> own, found(database, index, query, search::Column::Issued, PackOffer::OfCustomer, int(mostOffers), calendar));
        for (const PackCandidate& one : own) {
            append(all, one);
        }
    }
    if (all.size() > mostOffers) {
        all.resize(mostOffers);
    }
    return all;
}

Result<std::vector<PackCandidate>> versionsOf(store::Database& database, const cache::Record& record)
{
    std::vector<PackCandidate> all;
    for (const cache::Related& other : record.related) {
        const bool isVersion = other.kind == RelationKind::Corrects || (other.kind == RelationKind::ReissueOf && !other.incoming);
        if (!isVersion || other.id.isEmpty()) {
            continue;
        }
        CF_TRY(const cache::Record there, cache::readRecord(database, other.id.value()));
        const PackOffer offer = other.kind == RelationKind::ReissueOf ? PackOffer::OriginalOf : other.incoming ? PackOffer::CorrectedBy : PackOffer::Corrects;
        append(all, {packItemFrom(there), offer, false});
    }
    return all;
}

} // namespace cf::evidence
