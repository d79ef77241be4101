// An estate filled for a test, with what is true of each record, as its truth file says it.
#pragma once

#include "app/sandbox/estate/estate_fill.h"
#include "models/cache/cache.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

struct EstateTruth {
    QTemporaryDir folder;
    std::vector<QJsonObject> letters; ///< in the order they were made
    std::unique_ptr<cache::Cache> cache;

    /// Fails the test, and is not valid, when it cannot be made.
    bool fill(qint64 records, quint64 seed)
    {
        estate::Filling filling;
        filling.profile = folder.path();
        filling.records = records;
        filling.seed = seed;
        filling.pageSize = 500;
        filling.truth = folder.filePath(QStringLiteral("truth.jsonl"));
        const auto filled = estate::fill(filling);
        if (!filled) {
            QTest::qFail(qPrintable(filled.error().detail), __FILE__, __LINE__);
            return false;
        }
        QFile file(filling.truth);
        if (!file.open(QIODevice::ReadOnly)) {
            return false;
        }
        while (!file.atEnd()) {
            letters.push_back(QJsonDocument::fromJson(file.readLine()).object());
        }
        auto opened = cache::Cache::open(folder.path());
        if (!opened || qint64(letters.size()) != records) {
            return false;
        }
        cache = std::move(*opened);
        return true;
    }

    static QList<QJsonObject> legsOf(const QJsonObject& letter)
    {
        QList<QJsonObject> legs;
        for (const QJsonValue& leg : letter[QStringLiteral("legs")].toArray()) {
            legs << leg.toObject();
        }
        return legs;
    }
    static QDate dayOf(const QJsonObject& letter, const QString& moment = QStringLiteral("sent"))
    {
        return QDate(1970, 1, 1).addDays(letter[moment].toObject()[QStringLiteral("wall")].toInteger() / 86'400'000);
    }
    static bool anyLeg(const QJsonObject& letter, const std::function<bool(const QJsonObject&)>& is)
    {
        const QList<QJsonObject> legs = legsOf(letter);
        return std::any_of(legs.begin(), legs.end(), is);
    }
    static bool stateIn(const QJsonObject& leg, const char* states)
    {
        return QString::fromLatin1(states).split(u' ').contains(leg[QStringLiteral("state")].toString());
    }
};

} // namespace cf::test
