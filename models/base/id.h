// Id<Tag>: a stable id as a type of its own, so that a CommunicationId never converts to a RenditionId.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace cf {

template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}
    const QString& value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id& a, const Id& b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// `prefix` + 26 characters of base32 (lower case, no 0 1 8 9) of SHA-256 over the parts, each preceded by its length.
/// The same parts give the same id on any machine, so ids survive the loss of the cache and certificates stay valid.
QString deriveId(QLatin1StringView prefix, const QStringList& parts);

} // namespace cf
