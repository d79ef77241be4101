#include "app/recorded_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace cf {

using namespace Qt::StringLiterals;

RecordedClipboard::RecordedClipboard(Activity& activity, QString person) : m_activity(activity), m_person(std::move(person))
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &RecordedClipboard::copied);
}

void RecordedClipboard::copied()
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* data = clipboard->ownsClipboard() ? clipboard->mimeData() : nullptr; // what others copy is theirs
    if (!data || data->formats().isEmpty()) {
        return;
    }
    const QString text = data->text();
    const QString hash = m_activity.hashed(text);
    if (!text.isEmpty() && std::exchange(m_last, hash) == hash) {
        return; // the same once more, as some platforms tell it
    }
    Act act{ActKind::Copied, ActOutcome::Done, m_person, {}, {{u"characters"_s, qint64(text.size())}, {u"text"_s, hash}}};
    if (data->hasImage()) {
        act.told.emplace_back(u"picture"_s, qint64(1));
    }
    m_activity.noteSoon(std::move(act));
}

} // namespace cf
