// The sandbox's CMIS server, somebody signed in, and what a test needs around it.
#pragma once

#include "app/sandbox/cmis/cmisd_front.h"
#include "app/sandbox/holdings/virtual_clock.h"
#include "tests/support/front_client.h"

namespace cf::test {

class CmisdRig
{
public:
    static constexpr const char *service = "/cmis/browser", *repository = "/cmis/browser/northgate", *root = "/cmis/browser/northgate/root";

    explicit CmisdRig(quint64 records = 2'000)
        : holdings(sandbox::ArchiveKind::Cmis, generator(), files(), records, clock)
        , front(holdings, clock)
        , client(front)
    {
        signIn("archivist");
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

    /// Fields of a form or a query, encoded.
    static QByteArray encoded(const QList<std::pair<QByteArray, QString>>& fields)
    {
        QByteArray all;
        for (const auto& [name, value] : fields) {
            all += (all.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + QUrl::toPercentEncoding(value);
        }
        return all;
    }
    FrontAnswer ofRepository(const QByteArray& selector, const QList<std::pair<QByteArray, QString>>& more = {})
    {
        return client.get(QByteArray(repository) + "?cmisselector=" + selector + '&' + encoded(more));
    }
    FrontAnswer ofObject(const QString& id, const QByteArray& selector, QList<std::pair<QByteArray, QString>> more = {})
    {
        more.append({"objectId", id});
        return client.get(QByteArray(root) + "?cmisselector=" + selector + '&' + encoded(more));
    }
    FrontAnswer query(const QString& statement, QList<std::pair<QByteArray, QString>> more = {})
    {
        more.append({"q", statement});
        more.append({"succinct", QStringLiteral("true")});
        return ofRepository("query", more);
    }
    /// One column of the hits.
    QStringList column(const QString& statement, const QString& name = QStringLiteral("cmis:name"))
    {
        QStringList values;
        for (const QJsonValue& row : query(statement).object()[QStringLiteral("results")].toArray()) {
            values += row[QStringLiteral("succinctProperties")][name].toVariant().toString();
        }
        return values;
    }
    FrontAnswer act(const QByteArray& action, const QString& id, QList<std::pair<QByteArray, QString>> more = {})
    {
        more.append({"cmisaction", QString::fromLatin1(action)});
        more.append({"succinct", QStringLiteral("true")});
        more.append({"objectId", id});
        return client.postForm(root, encoded(more));
    }
    /// Returns the id of what was made.
    QString create(const QByteArray& action, const QString& folder, const QString& type, const QString& name, const QByteArray& content = {})
    {
        const QList<std::pair<QByteArray, QString>> fields{{"propertyId[0]", QStringLiteral("cmis:objectTypeId")},
                                                           {"propertyValue[0]", type},
                                                           {"propertyId[1]", QStringLiteral("cmis:name")},
                                                           {"propertyValue[1]", name}};
        return idOf(content.isEmpty() ? act(action, folder, fields) : upload(action, folder, fields, content));
    }
    /// The same as a form of several parts, with a file of the name "brief.txt".
    FrontAnswer upload(const QByteArray& action, const QString& id, QList<std::pair<QByteArray, QString>> fields, const QByteArray& content)
    {
        fields.append({"cmisaction", QString::fromLatin1(action)});
        fields.append({"succinct", QStringLiteral("true")});
        fields.append({"objectId", id});
        QByteArray body;
        for (const auto& [name, value] : fields) {
            body += "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
                    value.toUtf8() + "\r\n";
        }
        body += "--b\r\nContent-Disposition: form-data; name=\"content\"; filename=\"brief.txt\"\r\nContent-Type: text/plain\r\n\r\n" + content +
                "\r\n--b--\r\n";
        return client.ask("POST", root, body, "multipart/form-data; boundary=b");
    }
    static QString idOf(const FrontAnswer& answer) { return said(answer)[QStringLiteral("cmis:objectId")].toString(); }
    static QJsonObject said(const FrontAnswer& answer) { return answer.object()[QStringLiteral("succinctProperties")].toObject(); }
    QJsonObject properties(const QString& id) { return ofObject(id, "properties", {{"succinct", QStringLiteral("true")}}).object(); }
    static QString exception(const FrontAnswer& answer) { return answer.object()[QStringLiteral("exception")].toString(); }

    sandbox::VirtualClock clock;
    sandbox::Holdings holdings;
    sandbox::cmisd::CmisFront front;
    FrontClient client;
};

} // namespace cf::test
