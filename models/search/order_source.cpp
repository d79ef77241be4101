#include "models/search/order_source.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

} // namespace

/// As COLLATE NOCASE compares: ASCII alone.
QByteArray withoutCase(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    for (char& c : bytes) {
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    }
    return bytes;
}

OrderSource OrderSource::of(const Context& context, Column column)
{
    switch (column) {
    case Column::Sent: return {l1("sent_utc"), l1("fact_sent"), true, false, false, {}, true};
    case Column::Issued: return {l1("issued_utc"), l1(""), true, false, false, {}, false};
    case Column::Recipient:
        return {l1("recipient_sort"),
                l1("fact_recipient"),
                false,
                false,
                false,
                QStringLiteral("l.recipient_words"),
                false};
    case Column::Customer:
        return {
            l1("first_customer"), l1("fact_customer"), false, false, false, QStringLiteral("l.customer"), false};
    case Column::Type: return {l1("type_key"), l1("fact_type"), false, false, false, {}, true};
    case Column::Title: return {l1("title"), l1("fact_title"), false, true, false, {}, false};
    case Column::Channel:
        return {l1("first_channel"), l1(""), false, false, false, QStringLiteral("l.channel"), false};
    case Column::State:
        return {
            l1("first_state"), l1(""), false, false, false, legColumn(context, LegColumn::State), false};
    case Column::Grade:
        return {
            l1("first_grade"), l1(""), false, false, false, legColumn(context, LegColumn::Grade), false};
    case Column::Template: return {l1("template_code"), l1(""), false, false, false, {}, false};
    case Column::Repository: return {l1("repository"), l1("fact_repository"), false, false, true, {}, true};
    case Column::DocumentId: return {l1("document_key"), l1("fact_document"), false, false, false, {}, true};
    case Column::Unit: return {l1("unit_key"), l1("fact_unit"), false, false, false, {}, true};
    case Column::Event: return {l1("event_key"), l1("fact_event"), false, false, false, {}, true};
    case Column::Trigger: return {l1("event_kind_key"), l1(""), false, false, false, {}, false};
    case Column::Account: break;
    }
    return {l1("account_key"), l1("fact_account"), false, false, false, {}, true};
}

QString OrderSource::column() const { return u"f."_s + stored + (title ? u" COLLATE NOCASE"_s : u""_s); }

Fragment OrderSource::walk(const Context& context, const QString& condition, std::vector<Fragment::Value> values, bool descending) const
{
    return Fragment(QStringLiteral("SELECT f.communication, %1 FROM communication_fact f INDEXED BY %2 WHERE %3 AND %4 "
                                   "ORDER BY %1 %5, f.communication %5")
                        .arg(column(), index, context.knowing.clause(l1("f")), condition, descending ? l1("DESC") : l1("ASC")),
                    std::move(values));
}

} // namespace cf::search
