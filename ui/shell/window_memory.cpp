#include "ui/shell/window_memory.h"

#include <QDir>

namespace cf::ui {

WindowMemory::WindowMemory(const QString& profileDirectory, QObject* parent)
    : QObject(parent)
    , m_settings(QDir(profileDirectory).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &WindowMemory::write);
}

WindowMemory::~WindowMemory() { write(); }

QVariant WindowMemory::value(const QString& key, const QVariant& otherwise) const
{
    const auto waiting = m_waiting.find(key);
    return waiting != m_waiting.end() ? *waiting : m_settings.value(key, otherwise);
}

void WindowMemory::set(const QString& key, const QVariant& value)
{
    if (this->value(key) == value) {
        return;
    }
    m_waiting.insert(key, value);
    if (!m_timer.isActive()) { // not started again by further changes: a second is a second
        m_timer.start();
    }
}

void WindowMemory::write()
{
    m_timer.stop();
    if (m_waiting.isEmpty()) {
        return;
    }
    for (auto entry = m_waiting.cbegin(); entry != m_waiting.cend(); ++entry) {
        m_settings.setValue(entry.key(), entry.value());
    }
    m_waiting.clear();
    m_settings.sync();
}

} // namespace cf::ui
