#include "ui/search/result_words_presenter.h"

#include "ui/search/origin_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QRegularExpression>

namespace cf::ui {

using namespace Qt::StringLiterals;
using search::Column;

void ResultWords::setZone(const query::Zone& zone, const query::Calendar& calendar)
{
    m_zone = zone;
    m_calendar = calendar;
}

QString ResultWords::header(Column column) const { return columnTitle(column); }
QString ResultWords::waiting() const { return tr("Loading"); }

QString ResultWords::dateCell(const std::optional<Moment>& moment) const
{
    return moment ? momentText(*moment, m_zone, m_calendar, false) : QString();
}

QString ResultWords::time(const search::Row& row, Column column) const
{
    const auto& moment = column == Column::Sent ? row.sent : row.issued;
    return moment && (column == Column::Sent || column == Column::Issued) ? momentTimeText(*moment, m_zone, m_calendar)
                                                                          : QString();
}

QString ResultWords::basis(const search::Row& row) const
{
    switch (row.sentBasis) {
    case Communication::SentBasis::Dispatch: return tr("by its dispatch event");
    case Communication::SentBasis::Message: return tr("by the date of the message");
    case Communication::SentBasis::Index: return tr("by the index of the archive");
    case Communication::SentBasis::IssueDate: return tr("only its date of issue is known");
    case Communication::SentBasis::None: break;
    }
    return {};
}

QString ResultWords::dateWhole(const search::Row& row, const std::optional<Moment>& moment, bool sent) const
{
    if (!moment) {
        return tr("Not known");
    }
    QStringList lines{
        tr("%1 (%2 time)").arg(momentText(*moment, m_zone, m_calendar, true), zoneWord(m_zone, m_calendar.business))};
    if (sent && !basis(row).isEmpty()) {
        lines << basis(row);
    }
    if (!moment->text.isEmpty()) {
        lines << tr("Written as %1").arg(moment->text);
    }
    if (moment->zoneAssumed) {
        lines << tr("Written without a zone, read as %1").arg(moment->zone);
    }
    return lines.join(u'\n');
}

QString ResultWords::repository(const search::Row& row, bool isWhole) const
{
    const auto since = m_disconnected.find(row.repository);
    if (since == m_disconnected.end()) {
        return row.repository;
    }
    //: Of a repository: its name, and since when
    return isWhole ? tr("%1, disconnected since %2").arg(row.repository, instantText(*since, m_calendar.now, m_calendar.business))
                   : tr("%1, disconnected").arg(row.repository);
}

QString ResultWords::cell(const search::Row& row, Column column) const
{
    switch (column) {
    case Column::Sent: return dateCell(row.sent);
    case Column::Issued: return dateCell(row.issued);
    case Column::Recipient:
        return row.legCount > 1 ? tr("%1 +%2").arg(row.recipient).arg(row.legCount - 1) : row.recipient;
    case Column::Customer: return row.customerId;
    case Column::Type: return row.documentType.isEmpty() ? row.title : row.documentType;
    case Column::Title: return row.title;
    case Column::Channel: return channelWord(row.channel);
    case Column::State: {
        // A status code is short and says more than any word; a sentence of a mail server belongs into the record.
        static const QRegularExpression statusCode(u"^\\d\\.\\d{1,3}\\.\\d{1,3}$"_s);
        const QString word = stateWord(row.state, row.channel);
        return statusCode.match(row.reason).hasMatch() ? word + u' ' + row.reason : word;
    }
    case Column::Grade: return QString(code(row.grade));
    case Column::Template:
        return row.templateVersion.isEmpty() ? row.templateId : tr("%1 v%2").arg(row.templateId, row.templateVersion);
    case Column::Repository: return repository(row, false);
    case Column::DocumentId: return row.documentId;
    case Column::Unit: return row.businessUnit;
    case Column::Account: return row.account;
    case Column::Event: return row.event;
    case Column::Trigger: return eventKindWord(row.eventKind);
    }
    return {};
}

QString ResultWords::whole(const search::Row& row, Column column) const
{
    switch (column) {
    case Column::Sent: return dateWhole(row, row.sent, true);
    case Column::Issued: return dateWhole(row, row.issued, false);
    case Column::Recipient:
        return row.legCount > 1 ? tr("%1 and %Ln more recipient(s)", nullptr, row.legCount - 1).arg(row.recipient)
                                : row.recipient;
    case Column::State:
        return row.reason.isEmpty() ? cell(row, column) : stateWord(row.state, row.channel) + u": "_s + row.reason;
    case Column::Grade: return gradeWord(row.grade);
    case Column::Repository: return repository(row, true);
    case Column::Type: return row.title.isEmpty() ? row.documentType : tr("%1: %2").arg(row.documentType, row.title);
    default: return cell(row, column);
    }
}

QString ResultWords::spoken(const search::Row& row) const
{
    QStringList parts;
    for (const Column column : {Column::Sent, Column::Recipient, Column::Type, Column::Channel, Column::State}) {
        if (const QString text = cell(row, column); !text.isEmpty()) {
            parts << text;
        }
    }
    if (m_disconnected.contains(row.repository)) {
        parts << repository(row, false);
    }
    //: Parts of a row as read by a screen reader
    return parts.join(tr(", "));
}

QString ResultWords::reference(const search::Row& row) const
{
    QStringList parts{row.title.isEmpty() ? row.documentType : row.title};
    if (!row.recipient.isEmpty()) {
        parts << tr("to %1").arg(row.recipient);
    }
    if (row.sent) {
        parts << tr("sent %1 (%2 time)")
                     .arg(momentText(*row.sent, m_zone, m_calendar, true), zoneWord(m_zone, m_calendar.business));
    }
    parts << tr("by %1").arg(channelWord(row.channel));
    if (!row.templateId.isEmpty()) {
        parts << tr("template %1").arg(cell(row, Column::Template));
    }
    if (!row.documentId.isEmpty()) {
        parts << tr("document %1").arg(row.documentId);
    }
    parts << tr("in %1").arg(repository(row, true)) << row.id.value();
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

} // namespace cf::ui
