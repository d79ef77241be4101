#pragma once

#include <QSplitter>

namespace cf::ui {

class WindowMemory;

/// Two sides, beside each other where there is room and below each other where there is little; what a person made of either is remembered.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// place: the key in memory. beside, below: the sizes at first, in units.
    TurningSplitter(WindowMemory& memory, const QString& place, QList<int> beside, QList<int> below);

    /// width: of the page, in pixels.
    void turnFor(int width);

private:
    QString key() const;

    WindowMemory& m_memory;
    const QString m_place;
    const QList<int> m_beside, m_below; ///< units
    bool m_isPlaced = false;
};

} // namespace cf::ui
