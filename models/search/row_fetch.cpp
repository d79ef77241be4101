#include "models/search/row_fetch.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

template <class E>
E enumIn(const store::Statement& statement, int column, E otherwise)
{
    return fromCode<E>(statement.text(column)).value_or(otherwise);
}

std::optional<Moment> momentIn(const store::Statement& statement, int column)
{
    if (statement.isNull(column)) {
        return std::nullopt;
    }
    return storedMoment(statement.integer(column), statement.integer(column + 1), Precision(statement.integer(column + 2)),
                        statement.optionalText(column + 3), statement.optionalText(column + 4), statement.integer(column + 5) != 0);
}

/// Columns from `at`: customer, recipient, channel, state, grade, reason, and elsewhere why that channel.
void putLeg(Row& row, const store::Statement& statement, int at, int channelReason)
{
    row.customerId = statement.text(at);
    row.recipient = statement.text(at + 1);
    row.channel = enumIn(statement, at + 2, Channel::Unknown);
    row.state = enumIn(statement, at + 3, DeliveryState::Unknown);
    row.grade = enumIn(statement, at + 4, EvidenceGrade::U);
    row.reason = statement.text(at + 5);
    row.channelReason = statement.text(channelReason);
}

} // namespace

Result<RowFetch> RowFetch::prepared(const Context& context, const Fragment& shownLeg)
{
    const QString known = context.knowing.clause(QLatin1StringView("f"));
    CF_TRY(
        store::Statement fact,
        prepare(
            context.database,
            Fragment(
                u"SELECT c.cfid, f.document_id, f.type, f.title, f.sent_basis, f.template_code, f.template_version, "
                u"p.name, "
                u"f.business_unit, f.account, f.content_state, f.text_state, f.issued_utc, f.issued_wall, "
                u"f.issued_precision, "
                u"f.issued_zone, f.issued_text, f.issued_assumed, f.sent_utc, f.sent_wall, f.sent_precision, "
                u"f.sent_zone, "
                u"f.sent_text, f.sent_assumed, f.leg_count, f.first_customer, f.first_recipient, f.first_channel, f.first_state, "
                u"f.first_grade, f.first_reason, f.first_channel_reason, f.event, f.event_kind FROM communication c JOIN communication_fact f ON f.communication = c.pk "
                u"JOIN repository p ON p.pk = f.repository WHERE c.pk = ?1 AND "_s +
                known)));
    Fragment legs(QStringLiteral("SELECT l.customer, l.recipient, l.channel, %1, %2, %3, l.channel_reason, ")
                      .arg(legColumn(context, LegColumn::State), legColumn(context, LegColumn::Grade),
                           legColumn(context, LegColumn::Reason)));
    legs += shownLeg.sql.isEmpty() ? Fragment(QStringLiteral("1")) : shownLeg;
    legs.sql += u" FROM leg l INDEXED BY leg_communication WHERE l.communication = ? AND "_s +
                context.knowing.clause(QLatin1StringView("l")) + u" ORDER BY l.position"_s;
    CF_TRY(store::Statement ofLegs, prepare(context.database, legs));
    RowFetch fetch(std::move(fact), std::move(ofLegs), shownLeg.sql.isEmpty(), !context.knowing.at);
    fetch.m_communicationAt = int(legs.values.size()) + 1;
    return fetch;
}

Result<void> RowFetch::showLeg(Row& row)
{
    m_legs.bind(m_communicationAt, row.key);
    bool decided = false;
    for (;;) {
        CF_TRY(const bool leg, m_legs.step());
        if (!leg) {
            return {};
        }
        const bool meets = m_legs.integer(7) != 0;
        if (row.legCount++ == 0 || (meets && !decided)) {
            putLeg(row, m_legs, 0, 6);
            decided = meets;
        }
    }
}

Result<Row> RowFetch::row(qint64 communication)
{
    m_fact.bind(1, communication);
    CF_TRY(const bool known, m_fact.step());
    if (!known) {
        return fail(ErrorKind::Storage, QStringLiteral("a communication without a fact"));
    }
    Row row;
    row.key = communication;
    row.id = CommunicationId(m_fact.text(0));
    row.documentId = m_fact.text(1);
    row.documentType = m_fact.text(2);
    row.title = m_fact.text(3);
    row.sentBasis = Communication::SentBasis(m_fact.integer(4));
    row.templateId = m_fact.text(5);
    row.templateVersion = m_fact.text(6);
    row.repository = m_fact.text(7);
    row.businessUnit = m_fact.text(8);
    row.account = m_fact.text(9);
    row.content = enumIn(m_fact, 10, ContentState::Unknown);
    row.text = textStateFromCode(m_fact.text(11)).value_or(TextState::Pending);
    row.issued = momentIn(m_fact, 12);
    row.sent = momentIn(m_fact, 18);
    row.event = m_fact.text(32);
    row.eventKind = m_fact.text(33);
    const qint64 legs = m_fact.integer(24);
    const bool isFirst = m_isNow && (m_firstAlways || legs == 1);
    if (isFirst && legs > 0) {
        row.legCount = int(legs);
        putLeg(row, m_fact, 25, 31);
    }
    m_fact.reset();
    if (!isFirst) {
        CF_CHECK(showLeg(row));
    }
    return row;
}

} // namespace cf::search
