#include "models/query/told_record.h"

#include "models/base/text.h"
#include "models/query/enumeration_words.h"
#include "models/query/value_meaning.h"

#include <algorithm>
#include <array>

namespace cf::query {

namespace {

Judged opposite(Judged judged) { return Judged(int(Judged::Meant) - int(judged)); }

const Expression& bare(const Expression& expression)
{
    return expression.kind == Expression::Kind::Not ? expression.children.front() : expression;
}

/// What an expression speaks about when all of it speaks about parts of one kind.
std::optional<Subject> soleSubject(const Expression& expression)
{
    if (expression.term) {
        const Subject subject = subjectOf(*expression.term);
        return subject == Subject::Communication ? std::nullopt : std::optional(subject);
    }
    std::optional<Subject> sole;
    for (const Expression& child : expression.children) {
        const auto subject = soleSubject(child);
        if (!subject || (sole && sole != subject)) {
            return std::nullopt;
        }
        sole = subject;
    }
    return sole;
}

enum class Way { Identifier, Code, Name };
struct FactField {
    Field field;
    QString Communication::*member;
    Way way;
    bool isText; ///< words without a field are looked for in it
};
constexpr std::array facts = {
    FactField{Field::Document, &Communication::documentId, Way::Identifier, true},
    FactField{Field::Account, &Communication::account, Way::Identifier, true},
    FactField{Field::Policy, &Communication::policy, Way::Identifier, true},
    FactField{Field::Claim, &Communication::claim, Way::Identifier, true},
    FactField{Field::Case, &Communication::caseId, Way::Identifier, true},
    FactField{Field::Loan, &Communication::loan, Way::Identifier, true},
    FactField{Field::Event, &Communication::event, Way::Identifier, true},
    FactField{Field::Package, &Communication::package, Way::Identifier, false},
    FactField{Field::Workspace, &Communication::workspace, Way::Identifier, false},
    FactField{Field::Type, &Communication::type, Way::Code, true},
    FactField{Field::Campaign, &Communication::campaign, Way::Code, true},
    FactField{Field::Batch, &Communication::batch, Way::Code, true},
    FactField{Field::Trigger, &Communication::eventKind, Way::Code, true},
    FactField{Field::Unit, &Communication::businessUnit, Way::Code, false},
    FactField{Field::Cycle, &Communication::cycle, Way::Code, false},
    FactField{Field::Class, &Communication::retentionClass, Way::Code, false},
    FactField{Field::Language, &Communication::language, Way::Code, false},
    FactField{Field::Subject, &Communication::title, Way::Name, true},
};

bool means(Way way, const Value& value, const QString& stored)
{
    switch (way) {
    case Way::Identifier: return meansIdentifier(value, stored);
    case Way::Code: return meansCode(value, stored);
    case Way::Name: break;
    }
    return meansName(value, stored);
}

class Judge
{
public:
    Judge(const Query& query, const Calendar& calendar, const ToldRecord& told)
        : m_query(query)
        , m_calendar(calendar)
        , m_told(told)
        , m_record(told.record)
    {}

    Judged holds(const Expression& expression) const
    {
        if (expression.kind == Expression::Kind::All) {
            std::vector<const Expression*> children;
            for (const Expression& child : expression.children) {
                children.push_back(&child);
            }
            return together(children);
        }
        if (soleSubject(bare(expression))) {
            return together({&expression});
        }
        if (expression.kind == Expression::Kind::Not) {
            return opposite(holds(expression.children.front()));
        }
        if (expression.term) {
            return ofRecord(*expression.term);
        }
        Judged best = Judged::NotMeant;
        for (const Expression& child : expression.children) {
            best = std::max(best, holds(child));
        }
        return best;
    }

private:
    bool isWhole(Field field) const { return m_told.whole.contains(info(field).name); }
    Judged certain(bool isMet, Field field) const
    {
        return !isWhole(field) ? Judged::Open : isMet ? Judged::Meant : Judged::NotMeant;
    }
    /// One that is told is there, whatever others there may be.
    Judged among(bool isMet, Field field) const { return isMet ? Judged::Meant : certain(false, field); }

    bool isWhole(const Expression& expression) const
    {
        return expression.term ? isWhole(expression.term->field)
                               : std::ranges::all_of(expression.children, [&](const Expression& child) { return isWhole(child); });
    }

    /// Conditions on parts of one kind are met by one of them, and by none that also meets what is not to be.
    Judged together(const std::vector<const Expression*>& children) const
    {
        Judged out = Judged::Meant;
        for (const Expression* child : children) {
            out = soleSubject(bare(*child)) ? out : std::min(out, holds(*child));
        }
        const std::pair<Subject, size_t> kinds[] = {
            {Subject::Leg, m_record.legs.size()}, {Subject::Usage, m_record.usages.size()}, {Subject::Rendition, 0}};
        for (const auto& [subject, parts] : kinds) {
            std::vector<const Expression*> met, unmet;
            bool isAllTold = subject != Subject::Rendition; // what documents are is not told
            for (const Expression* child : children) {
                if (soleSubject(bare(*child)) == subject) {
                    (child->kind == Expression::Kind::Not ? unmet : met).push_back(&bare(*child));
                    isAllTold = isAllTold && isWhole(*child);
                }
            }
            Judged found = met.empty() ? Judged::Meant : Judged::NotMeant;
            for (size_t part = 0; part < parts + (isAllTold ? 0 : 1); ++part) {
                // Beside those that are told there may be one that is not.
                const bool isTold = part < parts;
                Judged all = isTold ? Judged::Meant : Judged::Open;
                for (const Expression* one : met) {
                    all = std::min(all, meets(*one, isTold ? std::optional(part) : std::nullopt));
                }
                found = std::max(found, all);
                for (const Expression* one : unmet) {
                    out = std::min(out, opposite(std::min(all, meets(*one, isTold ? std::optional(part) : std::nullopt))));
                }
            }
            out = std::min(out, found);
        }
        return out;
    }

    /// `part`: none is one that is not told.
    Judged meets(const Expression& expression, std::optional<size_t> part) const
    {
        if (expression.kind == Expression::Kind::Not) {
            return opposite(meets(expression.children.front(), part));
        }
        if (expression.term) {
            return ofPart(*expression.term, part);
        }
        const bool isAll = expression.kind == Expression::Kind::All;
        Judged out = isAll ? Judged::Meant : Judged::NotMeant;
        for (const Expression& child : expression.children) {
            const Judged one = meets(child, part);
            out = isAll ? std::min(out, one) : std::max(out, one);
        }
        return out;
    }

    Judged ofPart(const Term& term, std::optional<size_t> part) const
    {
        const Subject subject = subjectOf(term);
        if (subject == Subject::Rendition || std::holds_alternative<LatestApproved>(term.value)) {
            return Judged::Open;
        }
        if (!part) {
            return certain(false, term.field);
        }
        return subject == Subject::Leg ? ofLeg(term, m_record.legs[*part]) : ofUsage(term, m_record.usages[*part]);
    }

    Judged ofLeg(const Term& term, const RecipientLeg& leg) const
    {
        const auto* equals = std::get_if<Equals>(&term.value);
        const auto own = std::ranges::find_if(m_record.envelopes, [&](const Envelope& one) { return one.id == leg.envelope; });
        const Envelope none, &envelope = own == m_record.envelopes.end() ? none : *own;
        switch (term.field) {
        case Field::Customer: return among(meansIdentifier(term.value, leg.customer), term.field);
        case Field::Recipient: return among(meansName(term.value, leg.recipient), term.field);
        case Field::Address: return among(meansName(term.value, leg.address), term.field);
        case Field::Email:
            if (const auto* ends = std::get_if<EndsWith>(&term.value)) {
                return among(fold(leg.email).endsWith(fold(ends->value.trimmed())), term.field);
            }
            return among(equals && equals->value.contains(u'@') ? fold(leg.email) == fold(equals->value) : meansName(term.value, leg.email),
                         term.field);
        case Field::Phone: return among(meansPhone(term.value, leg.phone), term.field);
        case Field::Household: return among(meansIdentifier(term.value, envelope.household), term.field);
        case Field::Envelope: return among(meansIdentifier(term.value, envelope.code), term.field);
        case Field::Platform: return certain(meansCode(term.value, leg.platform), term.field);
        case Field::ChannelReason: return certain(meansCode(term.value, leg.channelReason), term.field);
        case Field::Channel: return certain(equals && leg.channel == fromCode<Channel>(equals->value), term.field);
        case Field::State: return certain(equals && stateOf(leg) == fromCode<DeliveryState>(equals->value), term.field);
        case Field::Outcome: {
            const auto outcome = equals ? fromCode<Outcome>(equals->value) : std::nullopt;
            return certain(outcome && hasOutcome(stateOf(leg), *outcome), term.field);
        }
        case Field::Delivered: {
            const auto told = std::ranges::find_if(
                leg.events, [](const DeliveryEvent& event) { return event.at && hasOutcome(event.state, Outcome::Delivered); });
            return certain(told != leg.events.end() && isIn(told->at, term.value), term.field);
        }
        default: break;
        }
        const DeliveryEvent* deciding = decidingEvent(leg);
        if (term.field == Field::Reason) {
            return certain(deciding && meansCode(term.value, deciding->reason), term.field);
        }
        if (term.field == Field::Grade) {
            return certain(meansGrade(term.value, deciding ? deciding->grade : EvidenceGrade::U), term.field);
        }
        return Judged::Open;
    }

    Judged ofUsage(const Term& term, const TemplateUsage& usage) const
    {
        switch (term.field) {
        case Field::Template: return certain(meansCode(term.value, usage.code), term.field);
        case Field::TemplateVersion: return certain(meansVersion(term.value, usage.version), term.field);
        case Field::ApprovedBy: return certain(meansName(term.value, usage.approvedBy), term.field);
        default: return Judged::Open;
        }
    }

    bool isIn(const std::optional<Moment>& moment, const Value& value) const
    {
        return moment && meansMoment(resolve(value, m_query.zone, m_calendar), *moment);
    }

    Judged ofRecord(const Term& term) const
    {
        for (const FactField& fact : facts) {
            if (fact.field == term.field) {
                return certain(means(fact.way, term.value, m_record.*fact.member), term.field);
            }
        }
        switch (term.field) {
        case Field::Text: return isSaid(term.value) ? Judged::Meant : Judged::Open;
        case Field::Sent: {
            // What the record states itself counts before all that events may say.
            const bool isStated = m_record.sentBasis == Communication::SentBasis::Index;
            const bool isMet = isIn(m_record.sent, term.value);
            return isStated ? (isMet ? Judged::Meant : Judged::NotMeant) : certain(isMet, term.field);
        }
        case Field::Issued: return certain(isIn(m_record.issued, term.value), term.field);
        case Field::Composed: return certain(isIn(m_record.composed, term.value), term.field);
        case Field::Archived: return certain(isIn(m_record.archived, term.value), term.field);
        case Field::Attribute: return certain(hasAttribute(term), term.field);
        case Field::Repository: return isOfRepository(term.value) ? Judged::Meant : Judged::NotMeant;
        default: return Judged::Open;
        }
    }

    bool hasAttribute(const Term& term) const
    {
        const QString name = fold(QStringView(term.attribute).trimmed());
        return std::ranges::any_of(m_record.attributes, [&](const auto& attribute) {
            return fold(QStringView(attribute.first).trimmed()) == name && meansName(term.value, attribute.second);
        });
    }

    bool isOfRepository(const Value& value) const
    {
        const auto* equals = std::get_if<Equals>(&value);
        const auto kind = equals && !equals->exact ? repositoryKindNamed(equals->value) : std::nullopt;
        return meansCode(value, m_told.repository.name) || (kind && *kind == m_told.repository.kind);
    }

    /// In what the record says; what its documents say is not told.
    bool isSaid(const Value& value) const
    {
        const auto isIn = [&value](const QString& stored) { return meansText(value, stored); };
        const auto isInIdentifier = [&](const QString& stored) { return isIn(stored) || isIn(identifierKey(stored)); };
        return std::ranges::any_of(facts, [&](const FactField& fact) {
                   const QString& stored = m_record.*fact.member;
                   return fact.isText && isWhole(fact.field) && (fact.way == Way::Identifier ? isInIdentifier(stored) : isIn(stored));
               }) ||
               std::ranges::any_of(m_record.legs, [&](const RecipientLeg& leg) {
                   return isInIdentifier(leg.customer) || isIn(leg.recipient) || isIn(leg.address) || isIn(leg.email) ||
                          isInIdentifier(leg.phone);
               });
    }

    const Query& m_query;
    const Calendar& m_calendar;
    const ToldRecord& m_told;
    const Communication& m_record;
};

} // namespace

Judged judged(const Query& query, const Calendar& calendar, const ToldRecord& told)
{
    return query.asOf ? Judged::Open : Judge(query, calendar, told).holds(query.where);
}

} // namespace cf::query
