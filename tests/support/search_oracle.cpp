#include "tests/support/search_oracle.h"

#include "models/base/text.h"
#include "models/domain/format.h"
#include "tests/support/search_values.h"

namespace cf::test {

using namespace query;
using search::Column;
using search::Facet;

namespace {

void addPart(QStringList& all, const QStringList& part)
{
    if (!part.isEmpty()) {
        if (!all.isEmpty()) {
            all << QStringLiteral("¶");
        }
        all += part;
    }
}

void addIdentifier(QStringList& all, const QString& identifier)
{
    if (!identifier.isEmpty()) {
        addPart(all, foldedList(identifier));
        if (foldedList(identifierKey(identifier)) != foldedList(identifier)) {
            addPart(all, foldedList(identifierKey(identifier)));
        }
    }
}

Subject elementNamed(const Term& term)
{
    const bool ownState = term.field == Field::State && !fromCode<DeliveryState>(wordOf(term.value));
    return ownState ? Subject::Communication : info(term.field).subject;
}

std::optional<Subject> soleSubject(const Expression& expression)
{
    if (expression.term) {
        const Subject subject = elementNamed(*expression.term);
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

} // namespace

SearchOracle::SearchOracle(const SearchCorpus& corpus, const search::Question& question)
    : m_corpus(corpus)
    , m_question(question)
{
    if (question.query.asOf) {
        m_at = resolve(*question.query.asOf, question.query.zone, question.calendar);
    }
    for (size_t i = 0; i < corpus.order.size(); ++i) {
        for (const auto& version : corpus.versions.at(corpus.order[i])) {
            const bool known = m_at ? version.from <= *m_at && (!version.to || *version.to > *m_at) : !version.to;
            if (known) {
                m_seen.push_back(see(qint64(i) + 1, version.value));
            }
        }
    }
    for (const Seen& seen : m_seen) {
        if (holds(question.query.where, seen, false)) {
            m_matching.push_back(&seen);
        }
    }
}

SearchOracle::Seen SearchOracle::see(qint64 number, const Communication& c) const
{
    Seen seen;
    seen.number = number;
    seen.c = &c;
    seen.archive = &m_corpus.archiveOf(c);
    for (const RecipientLeg& leg : c.legs) {
        Leg known{&leg, nullptr, DeliveryState::Unknown, EvidenceGrade::U, {}, {}};
        known.isCustomerNumber = seen.archive->customerIds == cache::CustomerIds::Numbers;
        for (const Envelope& envelope : c.envelopes) {
            known.envelope = envelope.id == leg.envelope ? &envelope : known.envelope;
        }
        RecipientLeg told;
        if (const auto events = m_corpus.events.find(leg.id); events != m_corpus.events.end()) {
            for (const auto& event : events->second) {
                if (!m_at || event.from <= *m_at) {
                    told.events.push_back(event.event);
                }
            }
        }
        std::stable_sort(told.events.begin(), told.events.end(), [](const DeliveryEvent& a, const DeliveryEvent& b) {
            return a.at && (!b.at || a.at->utc < b.at->utc);
        });
        if (const DeliveryEvent* deciding = decidingEvent(told)) {
            known.state = deciding->state;
            known.grade = deciding->grade;
            known.reason = deciding->reason;
        }
        for (const DeliveryEvent& event : told.events) {
            if (event.at && !known.delivered && hasOutcome(event.state, Outcome::Delivered)) {
                known.delivered = event.at;
            }
        }
        seen.legs.push_back(known);
    }
    findWords(seen);
    return seen;
}

void SearchOracle::findWords(Seen& seen) const
{
    const Communication& c = *seen.c;
    seen.title = foldedList(c.title);
    addPart(seen.facts, foldedList(c.type));
    for (const QString* id : {&c.documentId, &c.account, &c.policy, &c.claim, &c.caseId, &c.loan, &c.event}) {
        addIdentifier(seen.facts, *id);
    }
    addPart(seen.facts, foldedList(c.campaign));
    addPart(seen.facts, foldedList(c.batch));
    addPart(seen.facts, foldedList(c.eventKind));
    for (const RecipientLeg& leg : c.legs) {
        addIdentifier(seen.facts, leg.customer);
        addPart(seen.facts, foldedList(leg.recipient));
        addPart(seen.facts, foldedList(leg.address));
        addPart(seen.facts, foldedList(leg.email));
        addIdentifier(seen.facts, leg.phone);
    }
    for (const TemplateUsage& usage : c.usages) {
        addIdentifier(seen.facts, usage.code);
    }
    for (const auto& [name, value] : c.attributes) {
        addIdentifier(seen.facts, value);
    }
    std::vector<QStringList> told;
    for (const Rendition& rendition : c.renditions) {
        QStringList pages = m_corpus.files.at(rendition.source.nativeId).text.text.split(u'\f');
        if (rendition.pageFrom) {
            pages = pages.mid(*rendition.pageFrom - 1, rendition.pageCount.value_or(-1));
        }
        const QStringList text = foldedList(pages.join(u'\f'));
        if (std::find(told.begin(), told.end(), text) == told.end()) {
            addPart(seen.body, text);
            told.push_back(text);
        }
    }
}

bool SearchOracle::isUnknown(const Term& term) const
{
    const QString word = wordOf(term.value);
    if ((term.field == Field::Is && (word.startsWith(u"held") || word == u"record")) ||
        std::holds_alternative<LatestApproved>(term.value)) {
        return true;
    }
    const bool isOfDelivery = term.field == Field::Missing && word == u"delivery"; // known where states are
    const bool isOfApproval = term.field == Field::Missing && word == u"approval"; // known where approvers are
    if (const auto* equals = std::get_if<Equals>(&term.value); equals && term.field == Field::State && fromCode<CommunicationState>(equals->value) && !fromCode<DeliveryState>(equals->value)) {
        return false; // each communication has one
    }
    static const QList<Field> always = {Field::Text,  Field::Subject, Field::Document, Field::Repository,
                                        Field::Is,    Field::Missing, Field::Reissue,  Field::Format,
                                        Field::Pages, Field::Sha256,  Field::Attribute};
    if (info(term.field).source != DataSource::Archive) {
        return true;
    }
    QStringList names{isOfApproval ? info(Field::ApprovedBy).name : isOfDelivery ? info(Field::State).name : info(term.field).name};
    if (term.field == Field::Outcome || term.field == Field::Grade || term.field == Field::Reason ||
        term.field == Field::Delivered) {
        names << info(Field::State).name;
    }
    return (isOfApproval || isOfDelivery || !always.contains(term.field)) &&
           std::none_of(m_corpus.archives.begin(), m_corpus.archives.end(), [&](const SearchCorpus::Archive& archive) {
               return std::any_of(names.begin(), names.end(),
                                  [&](const QString& name) { return archive.fields.contains(name); });
           });
}

bool SearchOracle::holds(const Expression& expression, const Seen& seen, bool negated) const
{
    const bool isNot = expression.kind == Expression::Kind::Not;
    if (expression.kind == Expression::Kind::All) {
        std::vector<const Expression*> children;
        for (const Expression& child : expression.children) {
            children.push_back(&child);
        }
        return allHold(children, seen, negated);
    }
    if (soleSubject(isNot ? expression.children.front() : expression)) {
        return allHold({&expression}, seen, negated);
    }
    if (isNot) {
        return !holds(expression.children.front(), seen, !negated);
    }
    if (expression.term && m_corpus.standings.isKnown && !m_at && SearchStandings::isOf(*expression.term)) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_question.calendar.now, m_question.calendar.business).date();
        return m_corpus.standings.meets(*expression.term, seen.c->id, seen.archive->repository.kind, today, negated);
    }
    if (expression.term) {
        return isUnknown(*expression.term) ? negated : communicationMeets(*expression.term, seen);
    }
    return std::any_of(expression.children.begin(), expression.children.end(),
                       [&](const Expression& child) { return holds(child, seen, negated); });
}

bool SearchOracle::allHold(const std::vector<const Expression*>& children, const Seen& seen, bool negated) const
{
    const std::pair<Subject, size_t> subjects[] = {{Subject::Leg, seen.legs.size()},
                                                   {Subject::Usage, seen.c->usages.size()},
                                                   {Subject::Rendition, seen.c->renditions.size()}};
    for (const auto& [subject, elements] : subjects) {
        std::vector<const Expression*> met, unmet;
        for (const Expression* child : children) {
            const bool isNot = child->kind == Expression::Kind::Not;
            const Expression& bare = isNot ? child->children.front() : *child;
            if (soleSubject(bare) == subject) {
                (isNot ? unmet : met).push_back(&bare);
            }
        }
        bool found = met.empty();
        for (size_t i = 0; i < elements; ++i) {
            const bool together =
                std::all_of(met.begin(), met.end(), [&](const auto* part) { return meets(*part, seen, i, negated); });
            found = found || together;
            for (const Expression* part : unmet) {
                if (together && meets(*part, seen, i, !negated)) {
                    return false;
                }
            }
        }
        if (!found) {
            return false;
        }
    }
    return std::all_of(children.begin(), children.end(), [&](const Expression* child) {
        const Expression& bare = child->kind == Expression::Kind::Not ? child->children.front() : *child;
        return soleSubject(bare) || holds(*child, seen, negated);
    });
}

bool SearchOracle::meets(const Expression& expression, const Seen& seen, size_t element, bool negated) const
{
    const auto child = [&](const Expression& part) { return meets(part, seen, element, negated); };
    switch (expression.kind) {
    case Expression::Kind::All: return std::all_of(expression.children.begin(), expression.children.end(), child);
    case Expression::Kind::Any: return std::any_of(expression.children.begin(), expression.children.end(), child);
    case Expression::Kind::Not: return !meets(expression.children.front(), seen, element, !negated);
    case Expression::Kind::Term: break;
    }
    return isUnknown(*expression.term) ? negated : termMeets(*expression.term, seen, element);
}

bool SearchOracle::termMeets(const Term& term, const Seen& seen, size_t element) const
{
    switch (elementNamed(term)) {
    case Subject::Leg: return legMeets(term, seen.legs[element]);
    case Subject::Usage: return usageMeets(term, seen.c->usages[element]);
    case Subject::Rendition: return renditionMeets(term, seen.c->renditions[element]);
    case Subject::Communication: break;
    }
    return communicationMeets(term, seen);
}

bool SearchOracle::inSpan(const std::optional<Moment>& moment, const Value& value) const
{
    if (!moment) {
        return false;
    }
    const DateBounds bounds = resolve(value, m_question.query.zone, m_question.calendar);
    const auto inside = [](qint64 time, std::optional<qint64> from, std::optional<qint64> to) {
        return (!from || time >= *from) && (!to || time < *to);
    };
    return bounds.useWall || moment->precision == Precision::Day ? inside(moment->wall, bounds.wallFrom, bounds.wallTo)
                                                                 : inside(moment->utc, bounds.utcFrom, bounds.utcTo);
}

bool SearchOracle::legMeets(const Term& term, const Leg& leg) const
{
    switch (term.field) {
    case Field::Customer:
        return leg.isCustomerNumber ? idNumberHolds(leg.leg->customer, term.value) : identifierHolds(leg.leg->customer, term.value);
    case Field::Recipient: return nameHolds(leg.leg->recipient, term.value);
    case Field::Address: return nameHolds(leg.leg->address, term.value);
    case Field::Email:
        if (const auto* ends = std::get_if<EndsWith>(&term.value)) {
            return fold(leg.leg->email).endsWith(fold(ends->value));
        }
        return wordOf(term.value).contains(u'@') ? fold(leg.leg->email) == fold(wordOf(term.value))
                                                 : nameHolds(leg.leg->email, term.value);
    case Field::Phone: return phoneHolds(leg.leg->phone, term.value);
    case Field::Household: return leg.envelope && identifierHolds(leg.envelope->household, term.value);
    case Field::Envelope: return leg.envelope && identifierHolds(leg.envelope->code, term.value);
    case Field::Platform: return codeHolds(leg.leg->platform, term.value);
    case Field::ChannelReason: return codeHolds(leg.leg->channelReason, term.value);
    case Field::Channel: return leg.leg->channel == fromCode<Channel>(wordOf(term.value));
    case Field::State: return leg.state == fromCode<DeliveryState>(wordOf(term.value));
    case Field::Outcome: return hasOutcome(leg.state, *fromCode<Outcome>(wordOf(term.value)));
    case Field::Reason: return codeHolds(leg.reason, term.value);
    case Field::Delivered: return inSpan(leg.delivered, term.value);
    default: break;
    }
    if (const auto* compare = std::get_if<GradeCompare>(&term.value)) {
        const int better = int(compare->grade) - int(leg.grade);
        const bool scaled = leg.grade <= EvidenceGrade::E;
        switch (compare->comparison) {
        case Comparison::Less: return scaled && better < 0;
        case Comparison::LessOrEqual: return scaled && better <= 0;
        case Comparison::Greater: return scaled && better > 0;
        case Comparison::GreaterOrEqual: return scaled && better >= 0;
        }
    }
    return leg.grade == fromCode<EvidenceGrade>(wordOf(term.value));
}

bool SearchOracle::usageMeets(const Term& term, const TemplateUsage& usage) const
{
    if (term.field == Field::Template) {
        return codeHolds(usage.code, term.value);
    }
    if (term.field == Field::ApprovedBy) {
        return nameHolds(usage.approvedBy, term.value);
    }
    bool number = false, wanted = false;
    const qint64 version = usage.version.toLongLong(&number);
    const auto* equals = std::get_if<Equals>(&term.value);
    if (equals) {
        equals->value.toLongLong(&wanted);
    }
    return equals && (equals->exact || !wanted)
               ? codeHolds(usage.version, term.value)
               : numberHolds(number ? std::optional(version) : std::nullopt, term.value);
}

bool SearchOracle::renditionMeets(const Term& term, const Rendition& rendition) const
{
    const FileTruth& file = m_corpus.files.at(rendition.source.nativeId);
    if (term.field == Field::Format) {
        return codeHolds(formatName(rendition.mime, rendition.fileName), term.value);
    }
    if (term.field == Field::Sha256) {
        const QByteArray bytes = file.bytes.isEmpty() ? rendition.source.nativeId.toUtf8() : file.bytes;
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        return codeHolds(hash, term.value);
    }
    const int counted = file.text.state == TextState::Pending ? 0 : file.text.pages;
    const auto pages = rendition.pageCount ? std::optional<qint64>(*rendition.pageCount)
                       : counted > 0       ? std::optional<qint64>(counted)
                                           : std::nullopt;
    return numberHolds(pages, term.value);
}

} // namespace cf::test
