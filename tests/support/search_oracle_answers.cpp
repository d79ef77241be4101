#include "tests/support/search_oracle.h"

#include "models/base/text.h"
#include "models/domain/format.h"
#include "models/query/enumeration_words.h"
#include "tests/support/search_values.h"

#include <cmath>

namespace cf::test {

using namespace query;
using namespace Qt::StringLiterals;
using search::Column;
using search::Facet;

bool SearchOracle::is(const QString& word, const Seen& seen) const
{
    const auto any = [&](auto&& holds) {
        return std::any_of(seen.c->renditions.begin(), seen.c->renditions.end(),
                           [&](const Rendition& r) { return holds(m_corpus.files.at(r.source.nativeId)); });
    };
    const auto textIn = [&](std::initializer_list<TextState> states) {
        return any(
            [&](const FileTruth& f) { return std::find(states.begin(), states.end(), f.text.state) != states.end(); });
    };
    if (word == u"orphan") {
        return seen.c->confidence == MetadataConfidence::Orphan;
    }
    if (word == u"draft") {
        return seen.c->state == CommunicationState::Draft;
    }
    if (word == u"unreadable") {
        return textIn({TextState::Unreadable, TextState::TooLarge, TextState::TimedOut});
    }
    if (word == u"encrypted") {
        return textIn({TextState::Encrypted});
    }
    if (word == u"verified") {
        return !any([](const FileTruth& f) { return !f.verified || f.content != ContentState::Present; });
    }
    if (word == u"duplicate") {
        return isDuplicate(seen, false);
    }
    if (word == u"second-copy") {
        const auto key = [](const Seen& one) { return identifierKey(one.c->documentId); };
        return isDuplicate(seen, true) || (!key(seen).isEmpty() && std::any_of(m_seen.begin(), m_seen.end(), [&](const Seen& other) {
                                               return other.number < seen.number && key(other) == key(seen);
                                           }));
    }
    const auto content = fromCode<ContentState>(word);
    return content && any([&](const FileTruth& f) { return f.content == *content; });
}

bool SearchOracle::isDuplicate(const Seen& seen, bool ofEarlier) const
{
    const auto bytes = [&](const Rendition& r) {
        const FileTruth& file = m_corpus.files.at(r.source.nativeId);
        return file.bytes.isEmpty() ? r.source.nativeId.toUtf8() : file.bytes;
    };
    const auto id = [](const Leg& leg) {
        return leg.isCustomerNumber ? u'#' + withoutZeros(leg.leg->customer) : identifierKey(leg.leg->customer);
    };
    for (const Seen& other : m_seen) {
        bool sameBytes = false, sameCustomer = false;
        for (const Rendition& a : seen.c->renditions) {
            for (const Rendition& b : other.c->renditions) {
                sameBytes = sameBytes || (bytes(a) == bytes(b) && a.pageFrom == b.pageFrom);
            }
        }
        for (const Leg& a : seen.legs) {
            for (const Leg& b : other.legs) {
                sameCustomer = sameCustomer || (!a.leg->customer.isEmpty() && id(a) == id(b));
            }
        }
        const bool isOther = ofEarlier ? other.number < seen.number : other.number != seen.number;
        if (isOther && sameBytes && sameCustomer) {
            return true;
        }
    }
    return false;
}

QStringList SearchOracle::wholeWords(const Seen& seen)
{
    // Told once more, by ranks: 0 … 2 not dispatched, 3 … 9 not delivered, 10 delivered, 11 viewed.
    const auto rankOf = [](DeliveryState state) {
        using enum DeliveryState;
        static const QList<QList<DeliveryState>> ranks = {{SuppressedAddress},
                                                          {Queued, Routed},
                                                          {Unknown},
                                                          {BouncedHard, BouncedSoftFinal, Blocked},
                                                          {ReturnedMail, Undeliverable},
                                                          {RejectedByProvider, Expired, Lost},
                                                          {NoEvidence},
                                                          {Forwarded, Complaint, Unsubscribed},
                                                          {Dispatched, AcceptedByProvider, Deferred},
                                                          {NoEvidenceYet},
                                                          {Delivered, AcceptedByRecipientServer}};
        for (qsizetype rank = 0; rank < ranks.size(); ++rank) {
            if (ranks[rank].contains(state)) {
                return int(rank);
            }
        }
        return 11;
    };
    if (seen.legs.empty()) {
        return {u"no-recipient"_s};
    }
    int worst = 11, best = 0;
    for (const Leg& leg : seen.legs) {
        worst = std::min(worst, rankOf(leg.state));
        best = std::max(best, rankOf(leg.state));
    }
    if (worst < 3) {
        const QStringList causes{u"undispatched-suppressed"_s, u"undispatched-queued"_s, u"undispatched-untold"_s};
        return {best >= 3 ? u"partly-dispatched"_s : causes[worst]};
    }
    if (worst < 10) {
        const QStringList causes{u"undelivered-bounced"_s, u"undelivered-returned"_s, u"undelivered-failed"_s,        u"undelivered-no-evidence"_s,
                                 u"undelivered-other"_s,   u"undelivered-pending"_s,  u"undelivered-no-evidence-yet"_s};
        return {u"all-dispatched"_s, best >= 10 ? u"partly-delivered"_s : causes[worst - 3]};
    }
    return {u"all-dispatched"_s, u"all-delivered"_s, worst == 11 ? u"all-viewed"_s : u"delivered-unviewed"_s};
}

bool SearchOracle::wasReissued(const Term& term, const Seen& seen) const
{
    for (const Seen& other : m_seen) {
        for (const Relation& relation : other.c->relations) {
            const bool points = relation.kind == RelationKind::ReissueOf && !seen.c->documentId.isEmpty() &&
                                identifierKey(relation.target) == identifierKey(seen.c->documentId);
            if (points && (std::holds_alternative<Present>(term.value) || inSpan(other.c->sent, term.value))) {
                return true;
            }
        }
    }
    return false;
}

namespace {

/// Whole minutes between two instants, counted down.
bool delayHolds(const Communication& c, const Value& value)
{
    if (!c.happened || !c.sent || c.happened->precision == Precision::Day || c.sent->precision == Precision::Day) {
        return false;
    }
    const double minutes = std::floor(double(c.sent->utc - c.happened->utc) / 60'000);
    if (const auto* range = std::get_if<NumberRange>(&value)) {
        return (!range->from || minutes >= double(*range->from)) && (!range->to || minutes <= double(*range->to));
    }
    if (const auto* compare = std::get_if<NumberCompare>(&value)) {
        const auto bound = double(compare->value);
        switch (compare->comparison) {
        case Comparison::Less: return minutes < bound;
        case Comparison::LessOrEqual: return minutes <= bound;
        case Comparison::Greater: return minutes > bound;
        case Comparison::GreaterOrEqual: break;
        }
        return minutes >= bound;
    }
    const auto* equals = std::get_if<Equals>(&value);
    return equals && minutes == equals->value.toDouble();
}

} // namespace

bool SearchOracle::communicationMeets(const Term& term, const Seen& seen) const
{
    const Communication& c = *seen.c;
    const auto* equals = std::get_if<Equals>(&term.value);
    switch (term.field) {
    case Field::Text:
        return textHolds(seen.title, term.value) || textHolds(seen.facts, term.value) ||
               textHolds(seen.body, term.value);
    case Field::Subject: return equals && equals->exact ? c.title == equals->value : textHolds(seen.title, term.value);
    case Field::Account: return identifierHolds(c.account, term.value);
    case Field::Policy: return identifierHolds(c.policy, term.value);
    case Field::Claim: return identifierHolds(c.claim, term.value);
    case Field::Case: return identifierHolds(c.caseId, term.value);
    case Field::Loan: return identifierHolds(c.loan, term.value);
    case Field::Event: return identifierHolds(c.event, term.value);
    case Field::Trigger: return codeHolds(c.eventKind, term.value);
    case Field::Delay: return delayHolds(c, term.value);
    case Field::Document: return identifierHolds(c.documentId, term.value);
    case Field::Package: return identifierHolds(c.package, term.value);
    case Field::Workspace: return identifierHolds(c.workspace, term.value);
    case Field::Unit: return codeHolds(c.businessUnit, term.value);
    case Field::Type: return codeHolds(c.type, term.value);
    case Field::Campaign: return codeHolds(c.campaign, term.value);
    case Field::Batch: return codeHolds(c.batch, term.value);
    case Field::Cycle: return codeHolds(c.cycle, term.value);
    case Field::Class: return codeHolds(c.retentionClass, term.value);
    case Field::Language: return codeHolds(c.language, term.value);
    case Field::Sent: return inSpan(c.sent, term.value);
    case Field::Issued: return inSpan(c.issued, term.value);
    case Field::Composed: return inSpan(c.composed, term.value);
    case Field::Archived: return inSpan(c.archived, term.value);
    case Field::State:
        return c.state == fromCode<CommunicationState>(wordOf(term.value)) || wholeWords(seen).contains(wordOf(term.value));
    case Field::Is: return is(wordOf(term.value), seen);
    case Field::Reissue: return wasReissued(term, seen);
    case Field::Repository: {
        const auto kind = repositoryKindNamed(wordOf(term.value));
        return codeHolds(seen.archive->repository.name, term.value) ||
               (equals && !equals->exact && kind && seen.archive->repository.kind == *kind);
    }
    case Field::Missing:
        if (wordOf(term.value) == u"template") {
            return c.usages.empty();
        }
        if (wordOf(term.value) == u"delivery") {
            return wholeWords(seen).contains(u"undispatched-untold"_s);
        }
        if (wordOf(term.value) == u"approval") {
            return std::all_of(c.usages.begin(), c.usages.end(), [](const TemplateUsage& usage) { return usage.approvedBy.isEmpty(); });
        }
        if (wordOf(term.value) == u"metadata") {
            return c.confidence == MetadataConfidence::Orphan;
        }
        return std::all_of(c.renditions.begin(), c.renditions.end(), [&](const Rendition& r) {
            return m_corpus.files.at(r.source.nativeId).content == ContentState::Missing;
        });
    case Field::Attribute:
        return std::any_of(c.attributes.begin(), c.attributes.end(), [&](const auto& attribute) {
            const bool named = foldedTrim(attribute.first) == foldedTrim(term.attribute);
            return named && (equals && equals->exact ? attribute.second == equals->value
                                                     : nameHolds(attribute.second, term.value));
        });
    default: return false;
    }
}

const SearchOracle::Leg* SearchOracle::shownLeg(const Seen& seen) const
{
    const Expression& where = m_question.query.where;
    std::vector<const Expression*> parts;
    for (const Expression& child : where.children) {
        parts.push_back(&child);
    }
    if (where.kind != Expression::Kind::All) {
        parts = {&where};
    }
    std::erase_if(parts, [&](const Expression* part) {
        const std::function<bool(const Expression&)> ofLegs = [&](const Expression& e) {
            if (e.term) {
                const bool own = e.term->field == Field::State && !fromCode<DeliveryState>(wordOf(e.term->value));
                return info(e.term->field).subject == Subject::Leg && !own;
            }
            return !e.children.empty() && std::all_of(e.children.begin(), e.children.end(), ofLegs);
        };
        return part->kind == Expression::Kind::Not || !ofLegs(*part);
    });
    for (size_t i = 0; i < seen.legs.size(); ++i) {
        if (std::all_of(parts.begin(), parts.end(),
                        [&](const Expression* part) { return meets(*part, seen, i, false); })) {
            return &seen.legs[i];
        }
    }
    return seen.legs.empty() ? nullptr : &seen.legs.front();
}

std::vector<const SearchOracle::Seen*> SearchOracle::inOrder(const search::Order& order) const
{
    const auto text = [&](const Seen& seen) -> QString {
        const Communication& c = *seen.c;
        const Leg* leg = shownLeg(seen);
        switch (order.column) {
        case Column::Recipient: return leg ? foldedWords(leg->leg->recipient) : QString();
        case Column::Customer: return leg ? leg->leg->customer : QString();
        case Column::Channel: return code(leg ? leg->leg->channel : Channel::Unknown);
        case Column::State: return code(leg ? leg->state : DeliveryState::Unknown);
        case Column::Grade: return code(leg ? leg->grade : EvidenceGrade::U);
        case Column::Type: return foldedTrim(c.type);
        case Column::Title: return c.title.toLower();
        case Column::Template: return c.usages.empty() ? QString() : c.usages.front().code;
        case Column::Repository: return foldedTrim(seen.archive->repository.name);
        case Column::DocumentId: return identifierKey(c.documentId);
        case Column::Unit: return foldedTrim(c.businessUnit);
        case Column::Account: return identifierKey(c.account);
        case Column::Event: return identifierKey(c.event);
        case Column::Trigger: return foldedTrim(c.eventKind);
        case Column::Sent:
        case Column::Issued: break;
        }
        return {};
    };
    const auto moment = [&](const Seen& seen) { return order.column == Column::Sent ? seen.c->sent : seen.c->issued; };
    const bool byMoment = order.column == Column::Sent || order.column == Column::Issued;
    std::vector<const Seen*> rows = matching();
    std::sort(rows.begin(), rows.end(), [&](const Seen* a, const Seen* b) {
        if (byMoment && moment(*a).has_value() != moment(*b).has_value()) {
            return moment(*a).has_value();
        }
        const auto& [first, second] = order.descending ? std::pair(b, a) : std::pair(a, b);
        const QByteArray x = text(*first).toUtf8(), y = text(*second).toUtf8();
        const qint64 t = byMoment && moment(*first) ? moment(*first)->utc : 0,
                     u = byMoment && moment(*second) ? moment(*second)->utc : 0;
        return std::tie(t, x, first->number) < std::tie(u, y, second->number);
    });
    return rows;
}

QString SearchOracle::monthOf(const Moment& moment) const
{
    const bool written = m_question.query.zone.kind == Zone::Kind::Customer || moment.precision == Precision::Day;
    const QDateTime time =
        written ? QDateTime::fromMSecsSinceEpoch(moment.wall, Qt::UTC)
                : QDateTime::fromMSecsSinceEpoch(moment.utc, timeZoneOf(m_question.query.zone, m_question.calendar));
    return time.date().toString(QStringLiteral("yyyy-MM"));
}

QStringList SearchOracle::valuesOf(Facet facet, const Seen& seen) const
{
    QStringList values;
    const Communication& c = *seen.c;
    switch (facet) {
    case Facet::Channel:
    case Facet::State:
    case Facet::Grade:
    case Facet::Reason:
        for (const Leg& leg : seen.legs) {
            values << (facet == Facet::Channel ? QString(code(leg.leg->channel))
                       : facet == Facet::State ? QString(code(leg.state))
                       : facet == Facet::Grade ? QString(code(leg.grade))
                                               : leg.reason);
        }
        break;
    case Facet::Template:
        for (const TemplateUsage& usage : c.usages) {
            values << usage.code;
        }
        break;
    case Facet::Approver:
    case Facet::Version:
        for (const TemplateUsage& usage : c.usages) {
            values << (facet == Facet::Approver ? usage.approvedBy : usage.code + u'/' + usage.version);
        }
        break;
    case Facet::Format:
        for (const Rendition& rendition : c.renditions) {
            values << formatName(rendition.mime, rendition.fileName);
        }
        break;
    case Facet::Condition:
        for (const char* word : {"altered", "missing", "unreadable", "encrypted", "orphan"}) {
            values << (is(QLatin1StringView(word), seen) ? QString(QLatin1StringView(word)) : QString());
        }
        break;
    case Facet::Type: values << c.type; break;
    case Facet::Unit: values << c.businessUnit; break;
    case Facet::Repository: values << seen.archive->repository.name; break;
    case Facet::Language: values << c.language; break;
    case Facet::Month: values << (c.sent ? monthOf(*c.sent) : QString()); break;
    case Facet::Class: values << c.retentionClass; break;
    case Facet::Campaign: values << c.campaign; break;
    case Facet::Trigger: values << c.eventKind; break;
    case Facet::ChannelReason:
        for (const Leg& leg : seen.legs) {
            values << leg.leg->channelReason;
        }
        break;
    case Facet::Hold:
        if (const auto found = m_corpus.standings.letters.find(c.id); found != m_corpus.standings.letters.end()) {
            for (const StandingHold& hold : found->second.standing.holds) {
                values << hold.code;
            }
        }
        break;
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values.isEmpty() ? QStringList{QString()} : values;
}

std::vector<search::FacetCount> SearchOracle::counts(Facet facet) const
{
    std::map<QString, qint64> counted;
    for (const Seen* seen : matching()) {
        for (const QString& value : valuesOf(facet, *seen)) {
            ++counted[value];
        }
    }
    std::vector<search::FacetCount> counts;
    for (const auto& [value, count] : counted) {
        counts.push_back({value, count});
    }
    if (facet != Facet::Month) {
        std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    }
    const bool areHeld = std::ranges::any_of(counts, [](const search::FacetCount& one) { return !one.value.isEmpty(); });
    const bool isTold = facet != Facet::Hold || (areHeld && m_corpus.standings.isWhole && !m_at); // of a part nothing is counted
    return isTold ? counts : std::vector<search::FacetCount>();
}

} // namespace cf::test
