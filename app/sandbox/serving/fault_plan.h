// The faults of one archive: which request meets which, and what becomes of its answer. The same plan, seed and requests give the same
// faults.
#pragma once

#include "app/sandbox/serving/fault.h"
#include "app/sandbox/serving/http_message.h"

#include <QHash>

#include <functional>
#include <vector>

namespace cf::sandbox {

/// How one request is dealt with.
struct Fate {
    int delay = 0; ///< ms
    bool isStalled = false, isDropped = false;
    std::optional<int> late; ///< ms of the system's clock until it is acted upon; it is dropped as well
    std::optional<qint64> cutAfter; ///< bytes of the body
    HttpResponse response;
    QList<QJsonObject> meanwhile; ///< to be done when it was answered
};

/// One thread.
class FaultPlan
{
public:
    using Answer = std::function<HttpResponse(const HttpRequest&)>;
    using Refusal = std::function<HttpResponse(int status)>; ///< in the archive's own words

    explicit FaultPlan(quint64 seed = 1)
        : m_seed(seed)
    {}
    void add(const Fault& fault) { m_faults.push_back(fault); }
    void clear() { m_faults.clear(); }
    const std::vector<Fault>& faults() const { return m_faults; }

    /// Counts the request. What is refused, stalled or dropped has no effect unless the fault comes after it.
    /// Counts the connection.
    bool hangsUp();
    Fate fateOf(const HttpRequest& request, const Answer& answer, const Refusal& refusal);

private:
    bool hits(Fault& fault, const QByteArray& line);
    bool strikes(Fault& fault);
    quint64 m_seed, m_rolls = 0;
    std::vector<Fault> m_faults;
    QHash<QString, HttpResponse> m_before; ///< for Repeat, by pattern
};

/// '*' stands for any text, also for none.
bool matches(const QString& pattern, const QString& text);

/// The list within the JSON is the longest array at its top or directly below it; without one it stays as it is.
QByteArray shuffledPage(const QByteArray& json, quint64 seed);
QByteArray duplicatedPage(const QByteArray& json);

} // namespace cf::sandbox
