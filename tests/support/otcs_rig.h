// A Content Server of the sandbox, somebody signed in, and what a test needs around it.
#pragma once

#include "app/sandbox/contentserver/otcs_front.h"
#include "app/sandbox/holdings/virtual_clock.h"
#include "tests/support/front_client.h"

namespace cf::test {

class OtcsRig
{
public:
    explicit OtcsRig(quint64 records = 2'000)
        : holdings(sandbox::ArchiveKind::ExtendedEcm, generator(), files(), records, clock)
        , front(holdings, clock)
        , client(front)
    {
        signIn("admin");
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
    FrontAnswer signIn(const QByteArray& name)
    {
        client.headers.clear();
        const FrontAnswer answer = form("POST", "/v1/auth", "username=" + name + "&password=" + name);
        client.headers = {{"OTCSTicket", answer.object()[QStringLiteral("ticket")].toString().toLatin1()}};
        return answer;
    }
    FrontAnswer get(const QByteArray& path) { return client.get(root + path); }
    FrontAnswer ask(const QByteArray& method, const QByteArray& path) { return client.ask(method, root + path); }
    FrontAnswer form(const QByteArray& method, const QByteArray& path, const QByteArray& form)
    {
        return client.ask(method, root + path, form, "application/x-www-form-urlencoded");
    }
    /// The JSON in the field `body` of a form.
    FrontAnswer body(const QByteArray& method, const QByteArray& path, const QJsonObject& json)
    {
        return form(method, path, "body=" + QJsonDocument(json).toJson(QJsonDocument::Compact).toPercentEncoding());
    }
    /// With a part `file`, as uploads are sent.
    FrontAnswer upload(const QByteArray& path, const QJsonObject& json, const QByteArray& bytes)
    {
        const QByteArray sent =
            "--b\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\n" + QJsonDocument(json).toJson(QJsonDocument::Compact) +
            "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"pack.txt\"\r\nContent-Type: text/plain\r\n\r\n" + bytes +
            "\r\n--b--\r\n";
        return client.ask("POST", root + path, sent, "multipart/form-data; boundary=b");
    }
    QByteArray node(quint64 accession) const { return "/v2/nodes/" + front.nativeId(accession).toLatin1(); }
    QJsonObject properties(const QByteArray& path)
    {
        return get(path + "?fields=properties").object()[u"results"][u"data"][u"properties"].toObject();
    }
    /// Ids of the nodes of a list, whose rows are {"data": {"properties": …}}.
    static QList<qint64> ids(const FrontAnswer& answer)
    {
        QList<qint64> all;
        for (const QJsonValue& row : answer.object()[QStringLiteral("results")].toArray()) {
            all.append(row[u"data"][u"properties"][u"id"].toInteger());
        }
        return all;
    }
    static qint64 total(const FrontAnswer& answer) { return answer.object()[u"collection"][u"paging"][u"total_count"].toInteger(-1); }
    void set(const QString& name, const QJsonValue& value)
    {
        const auto done =
            front.act({{QStringLiteral("do"), QStringLiteral("set")}, {QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
        if (!done) {
            qFatal("%s cannot be set so", qPrintable(name));
        }
    }
    /// The first record of which this is true; fails loudly when there is none.
    template <class Test>
    quint64 first(Test test) const
    {
        for (quint64 accession = 0; accession < holdings.count(); ++accession) {
            if (holdings.presence(accession) == sandbox::Presence::Present && test(holdings.record(accession))) {
                return accession;
            }
        }
        qFatal("no such record");
        return 0;
    }

    const QByteArray root = "/cs/cs/api";
    sandbox::VirtualClock clock;
    sandbox::Holdings holdings;
    sandbox::contentserver::OtcsFront front;
    FrontClient client;
};

} // namespace cf::test
