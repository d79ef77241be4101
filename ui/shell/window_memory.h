// What the window remembers of itself, in window.ini of the profile. Written within a second of a change, so that it is
// there again after the program was killed.
#pragma once

#include <QSettings>
#include <QTimer>
#include <QVariantMap>

namespace cf::ui {

class WindowMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 400; ///< from the first change to the disk

    explicit WindowMemory(const QString& profileDirectory, QObject* parent = nullptr);
    ~WindowMemory() override; ///< writes what is waiting

    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void set(const QString& key, const QVariant& value);
    void write(); ///< now

private:
    QSettings m_settings;
    QVariantMap m_waiting;
    QTimer m_timer;
};

} // namespace cf::ui
