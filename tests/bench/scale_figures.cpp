#include "tests/bench/scale_figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

double rounded(double value)
{
    const double unit = std::pow(10, std::floor(std::log10(std::max(std::abs(value), 1e-3))) - 2);
    return std::round(value / unit) * unit;
}

QString text(const QString& path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString found(const QString& path, const QString& expression)
{
    return QRegularExpression(expression, QRegularExpression::MultilineOption).match(text(path)).captured(1).trimmed();
}

/// By engine, size, mode and class, so that a change shows as a change of lines.
QString keyOf(const QJsonObject& figure)
{
    return u"%1/%2/%3/%4/%5"_s.arg(figure["engine"_L1].toString())
        .arg(qint64(figure["records"_L1].toDouble()), 12, 10, QLatin1Char('0'))
        .arg(figure["mode"_L1].toString(), figure["class"_L1].toString(), figure["wants"_L1].toString());
}

QByteArray lines(const std::map<QString, QJsonObject>& figures)
{
    QByteArray out;
    for (const auto& [key, figure] : figures) {
        out += (out.isEmpty() ? "    " : ",\n    ") + QJsonDocument(figure).toJson(QJsonDocument::Compact);
    }
    return out;
}

} // namespace

double Times::at(double part) const
{
    return m_sorted.empty() ? 0 : m_sorted[std::min(m_sorted.size() - 1, size_t(part * double(m_sorted.size())))];
}

Figures::Figures(QString path)
    : m_path(std::move(path))
{}

void Figures::put(const QueryKey& key, const Times& times)
{
    const QJsonObject figure{{"engine"_L1, key.engine},
                             {"records"_L1, key.records},
                             {"mode"_L1, key.mode},
                             {"class"_L1, key.klass},
                             {"wants"_L1, key.wants},
                             {"p50_ms"_L1, rounded(times.at(.5))},
                             {"p95_ms"_L1, rounded(times.at(.95))},
                             {"p99_ms"_L1, rounded(times.at(.99))}};
    m_queries[keyOf(figure)] = figure;
}

void Figures::put(const Load& load)
{
    const QJsonObject figure{{"engine"_L1, load.engine},
                             {"records"_L1, load.records},
                             {"records_per_s"_L1, std::round(load.recordsPerSecond)},
                             {"bytes_per_record"_L1, std::round(load.bytesPerRecord)},
                             {"rss_mb"_L1, std::round(load.residentMegabytes)}};
    m_loads[keyOf(figure)] = figure;
}

bool Figures::write() const
{
    if (m_path.isEmpty()) {
        return true;
    }
    std::map<QString, QJsonObject> queries, loads;
    const QJsonObject there = QJsonDocument::fromJson(text(m_path).toUtf8()).object();
    for (const QJsonValue& one : there["queries"_L1].toArray()) {
        queries[keyOf(one.toObject())] = one.toObject();
    }
    for (const QJsonValue& one : there["loads"_L1].toArray()) {
        loads[keyOf(one.toObject())] = one.toObject();
    }
    for (const auto& [key, figure] : m_queries) {
        queries[key] = figure;
    }
    for (const auto& [key, figure] : m_loads) {
        loads[key] = figure;
    }
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) &&
           file.write("{\n  \"machine\": \"" + machine().toUtf8() + "\",\n  \"queries\": [\n" + lines(queries) +
                      "\n  ],\n  \"loads\": [\n" + lines(loads) + "\n  ]\n}\n") > 0 &&
           file.commit();
}

QString machine()
{
    QString processor = found(u"/proc/cpuinfo"_s, u"^model name\\s*: (.*)$"_s);
    processor.remove(u'"');
    const double gigabytes = found(u"/proc/meminfo"_s, u"^MemTotal:\\s*(\\d+) kB"_s).toDouble() * 1024 / 1e9;
    return u"%1 cores (%2), %3 GB, %4"_s.arg(QThread::idealThreadCount())
        .arg(processor)
        .arg(gigabytes, 0, 'f', 0)
        .arg(QSysInfo::prettyProductName());
}

QString business()
{
    const double load = text(u"/proc/loadavg"_s).section(u' ', 0, 0).toDouble();
    return u"%1; load average %2%3"_s.arg(machine())
        .arg(load, 0, 'f', 1)
        .arg(load > 1 ? u", so others take part in every time"_s : QString());
}

double memory(const char* field, qint64 process)
{
    const QString path = u"/proc/%1/status"_s.arg(process ? QString::number(process) : u"self"_s);
    return found(path, u"^%1:\\s*(\\d+) kB"_s.arg(QLatin1StringView(field))).toDouble() * 1024 / 1e6;
}

} // namespace cf::bench
