// A sample archive made by the sandbox, for tests that look at it as a stranger would: nothing of the product is used.
#pragma once

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace cf::sample {

using namespace Qt::StringLiterals;

constexpr int sampleRecords = 160;

struct Sample {
    QString root;
    QList<QJsonObject> records;
    QStringList orphans;
};

struct Outcome {
    int status = -1;
    QString complaint;
};

inline Outcome sandbox(const QStringList& arguments, const QProcessEnvironment& environment = {})
{
    QProcess process;
    if (!environment.isEmpty()) {
        process.setProcessEnvironment(environment);
    }
    process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil-sandbox"_s, arguments);
    if (!process.waitForFinished(240000)) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Relative path -> SHA-256 of everything below a folder.
inline QMap<QString, QByteArray> treeOf(const QString& root)
{
    QMap<QString, QByteArray> tree;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        tree.insert(QDir(root).relativeFilePath(path), sha256(contentOf(path)));
    }
    return tree;
}

/// Runs the sandbox; no records when that failed.
inline Sample makeSample(const QTemporaryDir& folder, const QString& name, const QString& seed,
                         const QProcessEnvironment& environment = {})
{
    Sample sample{folder.filePath(name), {}, {}};
    const Outcome outcome = sandbox({u"sample"_s, sample.root, u"--seed"_s, seed, u"--records"_s,
                                     QString::number(sampleRecords), u"--truth"_s, sample.root + u".json"_s},
                                    environment);
    if (outcome.status != 0) {
        qWarning("%s", qPrintable(outcome.complaint));
        return sample;
    }
    const QJsonObject truth = QJsonDocument::fromJson(contentOf(sample.root + u".json"_s)).object();
    for (const QJsonValue& each : truth[u"communications"].toArray()) {
        sample.records.append(each.toObject());
    }
    for (const QJsonValue& each : truth[u"orphans"].toArray()) {
        sample.orphans.append(each.toString());
    }
    return sample;
}

} // namespace cf::sample
