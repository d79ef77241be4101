// The sandbox's Documentum REST server, somebody signed in, and what a test needs around it.
#pragma once

#include "app/sandbox/documentum/dctm_front.h"
#include "app/sandbox/holdings/virtual_clock.h"
#include "tests/support/front_client.h"

namespace cf::test {

class DctmdRig
{
public:
    static constexpr const char* repository = "/dctm-rest/repositories/northgate";

    explicit DctmdRig(quint64 records = 2'000)
        : holdings(sandbox::ArchiveKind::Documentum, generator(), files(), records, clock)
        , front(holdings, clock)
        , client(front)
    {
        signIn("counterfoil");
    }
    /// Every test has the same estate, and it takes a while to set up.
    static const estate::EstateGenerator& generator()
    {
        static const estate::EstateGenerator made(1);
        return made;
    }
    static const sandbox::StoredFiles& files()
    {
        static const sandbox::StoredFiles made(generator());
        return made;
    }
    void signIn(const QByteArray& name) { client.headers = {{"Authorization", "Basic " + (name + ':' + name).toBase64()}}; }

    static QByteArray pathOf(const QString& url) { return url.toUtf8().mid(url.indexOf(u'/', 8)); }
    FrontAnswer follow(const QString& url) { return client.get(pathOf(url)); }
    /// The first link of this relation, whatever its prefix; "": there is none.
    static QString linkOf(const QJsonObject& json, QStringView relation, QStringView title = {})
    {
        for (const QJsonValue& one : json[u"links"].toArray()) {
            const bool isTitled = title.isEmpty() || one[u"title"].toString() == title;
            if (one[u"rel"].toString().section(u'/', -1) == relation && isTitled) {
                return one[u"href"].toString();
            }
        }
        return {};
    }
    FrontAnswer object(const QString& id) { return client.get(QByteArray(repository) + "/objects/" + id.toUtf8()); }
    QJsonObject properties(const QString& id) { return object(id).object()[u"properties"].toObject(); }

    FrontAnswer query(const QString& dql, const QByteArray& more = {})
    {
        return client.get(QByteArray(repository) + "?dql=" + QUrl::toPercentEncoding(dql) + more);
    }
    /// Rows of the first page, of at most 1,000.
    QList<QJsonObject> rows(const QString& dql)
    {
        QList<QJsonObject> all;
        for (const QJsonValue& entry : query(dql, "&items-per-page=1000").object()[u"entries"].toArray()) {
            all.append(entry[u"content"][u"properties"].toObject());
        }
        return all;
    }
    QStringList column(const QString& dql, const QString& name = QStringLiteral("r_object_id"))
    {
        QStringList values;
        for (const QJsonObject& row : rows(dql)) {
            values += row[name].toVariant().toString();
        }
        return values;
    }
    QString native(quint64 accession) const { return front.nativeId(accession); }
    /// The first that fits.
    quint64 accessionWith(const std::function<bool(const sandbox::HeldRecord&)>& fits) const
    {
        for (quint64 accession = 0; accession < holdings.count(); ++accession) {
            if (fits(holdings.record(accession))) {
                return accession;
            }
        }
        qFatal("there is none");
    }

    sandbox::VirtualClock clock;
    sandbox::Holdings holdings;
    sandbox::documentum::DctmFront front;
    FrontClient client;
};

} // namespace cf::test
