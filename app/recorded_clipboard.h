// What the program puts on the clipboard, by whichever way: an entry of the activity log, with the text by its salted hash. It is told when it was copied, and refused for
// nothing: whoever sees a text can write it down. Source: docs/activity.md.
#pragma once

#include "models/domain/ports/activity.h"

#include <QObject>

namespace cf {

/// Of one running window. GUI thread.
class RecordedClipboard final : public QObject
{
    Q_OBJECT
public:
    /// The log outlives it.
    RecordedClipboard(Activity& activity, QString person);

private:
    void copied();
    Activity& m_activity;
    QString m_person, m_last; ///< hash of what was told last
};

} // namespace cf
