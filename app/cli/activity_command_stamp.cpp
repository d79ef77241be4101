// Time stamps of the log's heads: taken from the authority that the site names, and checked again.
#include "app/cli/activity_command.h"

#include "ui/search/words_presenter.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

void ActivityCommand::stamp()
{
    m_stamping = std::make_unique<TimeStamping>(m_program->profile(), m_program->activity(), Program::person());
    const auto tell = [this] { m_stamping->kept([this](const std::vector<KeptStamp>& all) { tellStamps(all); }); };
    if (m_isListing) {
        tell();
        return;
    }
    m_program->keeper().signNow([this, tell] {
        m_stamping->stamp([this, tell](const Result<KeptStamp>& kept) {
            if (kept || kept.error().kind == ErrorKind::Conflict) { // it has one
                tell();
            } else {
                finish(kept.error());
            }
        });
    });
}

void ActivityCommand::tellStamps(const std::vector<KeptStamp>& all)
{
    bool isWrong = false, isOpen = all.empty();
    QJsonArray lines;
    for (const KeptStamp& one : all) {
        isWrong = isWrong || !one.stamp || !one.isBroken.isEmpty();
        isOpen = isOpen || (one.stamp && !one.stamp->isTrusted);
        if (m_json) {
            lines.append(QJsonObject{{u"entries"_s, one.size}, {u"file"_s, QFileInfo(one.file).fileName()}, {u"holds"_s, one.stamp.has_value()}, {u"at"_s, one.stamp ? QJsonValue(isoUtc(one.stamp->at)) : QJsonValue()},
                                     {u"authority"_s, one.stamp ? one.stamp->authority : QString()}, {u"serial"_s, one.stamp ? one.stamp->serial : QString()}, {u"trusted"_s, one.stamp && one.stamp->isTrusted},
                                     {u"why"_s, one.stamp ? one.isBroken : one.stamp.error().detail}});
        } else if (!one.stamp || !one.isBroken.isEmpty()) {
            out() << tr("%1 entries: wrong, %2 (%3)").arg(one.size).arg(one.stamp ? tr("the log does not go on from it: %1").arg(one.isBroken) : ui::errorText(one.stamp.error()), QFileInfo(one.file).fileName()) << Qt::endl;
        } else {
            const QString stamped = tr("%1 entries: stamped %2 (UTC) by %3").arg(one.size).arg(isoUtc(one.stamp->at), one.stamp->authority.isEmpty() ? tr("an authority that does not say who it is") : one.stamp->authority);
            out() << (one.stamp->isTrusted ? stamped : tr("%1; whether that authority is to be trusted was not looked at: no timeStampRoots").arg(stamped)) << Qt::endl;
        }
    }
    if (m_json) {
        printJson({{u"stamps"_s, lines}});
    } else if (all.empty()) {
        out() << tr("no head of the log has a time stamp") << Qt::endl;
    }
    finish(isWrong ? Integrity : isOpen ? Partial : Done);
}

} // namespace cf::cli
