#include "models/connectors/remote/record_rows.h"

#include <algorithm>

namespace cf::connectors {

namespace {

using enum StatedField;

/// What names a recipient, and so the leg.
constexpr std::array ofRecipient = {CustomerId, RecipientName, RecipientRole, StatedField::Channel, Address, Email, Phone};
/// What all recipients of a record share unless one of them says otherwise.
constexpr std::array ofAll = {StatedField::Channel, EnvelopeId, HouseholdId, Platform, StatedField::ChannelReason};

template <class List>
bool isIn(const List& list, StatedField field)
{
    return std::find(list.begin(), list.end(), field) != list.end();
}

template <class Line>
auto find(Line& line, StatedField field)
{
    return std::find_if(line.begin(), line.end(), [&](const auto& value) { return value.first == field; });
}

QString keyOf(StatedField field) { return nameOf(field).name; }

} // namespace

bool RecordRows::takeTable(const QString& key, const QString& value, const QString& source)
{
    const auto* columns = m_vocabulary.table(key);
    if (!columns) {
        return false;
    }
    for (const QString& text : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = text.split(u'\t');
        Line line;
        for (qsizetype i = 0; i < cells.size() && size_t(i) < columns->size(); ++i) {
            if ((*columns)[size_t(i)] && !cells[i].trimmed().isEmpty()) {
                line.emplace_back(*(*columns)[size_t(i)], cells[i].trimmed());
            }
        }
        if (find(line, StatedField::DeliveryState) != line.end() || find(line, DeliveryCode) != line.end()) {
            m_events.push_back({source, std::move(line)});
        } else if (find(line, RetentionSchedule) != line.end()) {
            m_retentionLines.push_back(std::move(line));
        } else if (!line.empty()) {
            m_recipients.push_back(std::move(line));
        }
    }
    return true;
}

void RecordRows::state(const QString& key, const QString& value)
{
    // A site may ignore what is usually a field.
    if (value.isEmpty() || m_vocabulary.ignores(key) || takeTable(key, value, {})) {
        return;
    }
    const std::optional<StatedField> field = m_vocabulary.field(key);
    if (!field) {
        m_rest.values.emplace_back(key, value);
        return;
    }
    const auto taken = m_taken.constFind(int(*field));
    if (taken == m_taken.constEnd()) {
        m_taken.insert(int(*field), value);
        m_base.values.emplace_back(keyOf(*field), value);
    } else if (value == *taken) {
        return;
    } else if (*field != CustomerId) {
        m_also.emplace_back(key, value);
    } else if (!m_customers.contains(value)) {
        m_customers << value;
    }
}

void RecordRows::event(const QString& source, const Stated& stated)
{
    Happening one{source, {}};
    for (const auto& [key, value] : stated) {
        if (value.isEmpty() || takeTable(key, value, source)) {
            continue;
        }
        const std::optional<StatedField> field = m_vocabulary.field(key);
        if (!field || find(one.values, *field) != one.values.end()) {
            continue;
        }
        if (isIn(ofAll, *field) && *field != StatedField::Channel) {
            state(keyOf(*field), value);
        }
        one.values.emplace_back(*field, value);
    }
    if (find(one.values, StatedField::DeliveryState) != one.values.end()) {
        m_events.push_back(std::move(one));
    }
}

void RecordRows::file(const Stated& values, PlacedRow place)
{
    StatedRecord record;
    for (const auto& value : values) {
        if (!value.second.isEmpty()) {
            record.values.push_back(value);
        }
    }
    place.legless = true;
    m_files.emplace_back(std::move(record), std::move(place));
}

void RecordRows::complete(Line& line, const Line& from, bool recipientToo) const
{
    for (const auto& [field, value] : from) {
        if ((isIn(ofAll, field) || (recipientToo && isIn(ofRecipient, field))) && find(line, field) == line.end()) {
            line.emplace_back(field, value);
        }
    }
}

Result<void> RecordRows::add(const Line& line, PlacedRow place)
{
    StatedRecord record;
    for (const auto& [field, value] : line) {
        record.values.emplace_back(keyOf(field), value);
    }
    CF_TRY(place.row, statedIn(record, m_vocabulary));
    m_rows.push_back(std::move(place));
    return {};
}

Result<std::vector<PlacedRow>> RecordRows::rows()
{
    Line base;
    for (const auto& [key, value] : m_base.values) {
        base.emplace_back(*statedFieldNamed(key), value);
    }
    // A customer who is in the list of recipients is named there.
    const bool isListed = !m_recipients.empty();
    PlacedRow first;
    first.legless = isListed;
    CF_CHECK(add(base, first));
    if (!isListed) {
        Line recipient;
        complete(recipient, base, true);
        m_recipients.push_back(recipient);
        for (const QString& customer : std::as_const(m_customers)) {
            Line more = recipient;
            std::erase_if(more, [](const auto& value) { return value.first == CustomerId || value.first == RecipientName; });
            more.emplace_back(CustomerId, customer);
            m_recipients.push_back(more);
        }
    }
    for (size_t i = 0; i < m_recipients.size(); ++i) {
        complete(m_recipients[i], base, false);
        if (isListed || i > 0) {
            CF_CHECK(add(m_recipients[i], {}));
        }
    }
    for (Happening& event : m_events) {
        const auto fits = [&](const Line& recipient) {
            return std::all_of(event.values.begin(), event.values.end(), [&](const auto& value) {
                const auto same = find(recipient, value.first);
                return !isIn(ofRecipient, value.first) || (same != recipient.end() && same->second == value.second);
            });
        };
        const auto recipient = std::find_if(m_recipients.begin(), m_recipients.end(), fits);
        if (recipient != m_recipients.end()) {
            complete(event.values, *recipient, true);
        }
        complete(event.values, base, false);
        PlacedRow place;
        place.index = event.source;
        CF_CHECK(add(event.values, std::move(place)));
    }
    PlacedRow rest;
    rest.legless = true;
    CF_TRY(rest.row, statedIn(m_rest, m_vocabulary));
    std::copy(m_also.begin(), m_also.end(), std::back_inserter(rest.row.attributes));
    m_rows.push_back(std::move(rest));
    for (auto& [record, place] : m_files) {
        CF_TRY(place.row, statedIn(record, m_vocabulary));
        m_rows.push_back(std::move(place));
    }
    for (const Line& line : m_retentionLines) {
        CF_CHECK(add(line, {}));
        m_retention.push_back(std::move(m_rows.back().row));
        m_rows.pop_back();
    }
    return std::move(m_rows);
}

std::vector<RetentionStatement> retentionOf(const std::vector<StatedRow>& rows, const SiteVocabulary& vocabulary,
                                            const QString& basis)
{
    std::vector<RetentionStatement> out;
    for (const StatedRow& row : rows) {
        RetentionStatement one;
        one.schedule = row[RetentionSchedule];
        one.basis = row[RetentionSource].isEmpty() ? basis : row[RetentionSource] + QStringLiteral(": ") + basis;
        one.due = vocabulary.moment(row[RetentionDue]);
        one.isEventBased = row[RetentionDue].isEmpty();
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace cf::connectors
