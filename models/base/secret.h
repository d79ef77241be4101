// Secret: a password or token in memory, in one buffer that is overwritten when its last owner goes. Nothing prints it
// by accident: it converts to nothing and has no stream operator.
#pragma once

#include <QByteArray>

#include <memory>

class QDataStream;
class QDebug;
class QTextStream;

namespace cf {

/// Overwrites what lies there with zeros; no optimiser leaves it out.
void overwrite(void* bytes, qsizetype size);

/// Copies share the buffer, so a copy is not one more place where the bytes lie. Any thread.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over. Where nobody shares them they are overwritten, so hand in the only copy.
    explicit Secret(QByteArray&& bytes);

    bool isEmpty() const { return reveal().isEmpty(); }
    /// The bytes themselves, while this or a copy of it lives. Whoever copies them sees to that copy.
    QByteArrayView reveal() const;
    friend bool operator==(const Secret& a, const Secret& b) { return a.reveal() == b.reveal(); }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret&) = delete;
QTextStream& operator<<(QTextStream&, const Secret&) = delete;
QDataStream& operator<<(QDataStream&, const Secret&) = delete;

} // namespace cf
