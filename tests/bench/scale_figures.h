// What was measured, as docs/performance/figures.json keeps it: one line a figure; a new one takes the place of the one
// with the same key, so that runs at other sizes, of other engines or in other modes keep theirs.
#pragma once

#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace cf::bench {

/// Milliseconds of wall clock.
class Times
{
public:
    void add(double milliseconds)
    {
        m_sorted.insert(std::upper_bound(m_sorted.begin(), m_sorted.end(), milliseconds), milliseconds);
    }
    /// 0.95: so many of them are not above it; 0 without any.
    double at(double part) const;
    size_t size() const { return m_sorted.size(); }

private:
    std::vector<double> m_sorted;
};

struct QueryKey {
    QString engine;
    qint64 records = 0;
    QString mode;  ///< warm, cold, writing
    QString klass; ///< a to v, or a word
    QString wants; ///< newest50, all
};

struct Load {
    QString engine;
    qint64 records = 0;
    double recordsPerSecond = 0, bytesPerRecord = 0, residentMegabytes = 0;
};

class Figures
{
public:
    explicit Figures(QString path); ///< empty: they are not written
    void put(const QueryKey& key, const Times& times);
    void put(const Load& load);
    /// Beside what the file holds by then.
    bool write() const;

private:
    QString m_path;
    std::map<QString, QJsonObject> m_queries, m_loads; ///< by key
};

/// "2 cores (AMD EPYC), 24 GB, Debian GNU/Linux 12": what figures depend on, and nothing that names a machine.
QString machine();
/// A line to print first: figures of a machine that does other work as well are those of both.
QString business();
/// Megabytes of a process, from /proc/PID/status: VmHWM is the most there ever were, VmRSS those now. 0: not known.
double memory(const char* field, qint64 process = 0);

} // namespace cf::bench
