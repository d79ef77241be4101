// Writes to the CMIS server of a test, as others do: documents, versions, holds, deletions.
#pragma once

#include "models/http/network_transport.h"
#include "tests/support/opencmis_server.h"

#include <QCoroTask>
#include <QUrlQuery>

namespace cf::test {

/// Writes to the server, as others do.
class CmisWriter
{
public:
    using Fields = std::vector<std::pair<QString, QString>>;
    explicit CmisWriter(const OpenCmisServer& server)
        : m_service(server.service())
        , m_credentials("Basic " + (server.user() + u':' + server.password()).toUtf8().toBase64())
    {
        const QJsonObject document = answer("GET", m_service).object();
        const QJsonObject repository = document[QStringLiteral("A1")].toObject();
        m_root = QUrl(repository[QStringLiteral("rootFolderUrl")].toString());
    }

    QString folder(const QString& name)
    {
        const Fields fields{{QStringLiteral("cmisaction"), QStringLiteral("createFolder")},
                            {QStringLiteral("objectId"), QStringLiteral("100")},
                            {QStringLiteral("propertyId[0]"), QStringLiteral("cmis:name")},
                            {QStringLiteral("propertyValue[0]"), name},
                            {QStringLiteral("propertyId[1]"), QStringLiteral("cmis:objectTypeId")},
                            {QStringLiteral("propertyValue[1]"), QStringLiteral("cmis:folder")}};
        return id(post(fields));
    }
    QString document(const QString& folder, const QString& name, const QByteArray& content, bool versioned = true)
    {
        const Fields fields{
            {QStringLiteral("cmisaction"), QStringLiteral("createDocument")},
            {QStringLiteral("objectId"), folder},
            {QStringLiteral("propertyId[0]"), QStringLiteral("cmis:name")},
            {QStringLiteral("propertyValue[0]"), name},
            {QStringLiteral("propertyId[1]"), QStringLiteral("cmis:objectTypeId")},
            {QStringLiteral("propertyValue[1]"),
             versioned ? QStringLiteral("VersionableType") : QStringLiteral("ComplexType")},
            {QStringLiteral("versioningState"), versioned ? QStringLiteral("major") : QStringLiteral("none")}};
        return id(post(fields, content));
    }
    /// As of a connection that broke before its bytes: made, described so, and without any.
    QString bare(const QString& folder, const QString& name, const QString& description, bool versioned)
    {
        return id(post({{QStringLiteral("cmisaction"), QStringLiteral("createDocument")},
                        {QStringLiteral("objectId"), folder},
                        {QStringLiteral("propertyId[0]"), QStringLiteral("cmis:name")},
                        {QStringLiteral("propertyValue[0]"), name},
                        {QStringLiteral("propertyId[1]"), QStringLiteral("cmis:objectTypeId")},
                        {QStringLiteral("propertyValue[1]"), versioned ? QStringLiteral("VersionableType") : QStringLiteral("cmis:document")},
                        {QStringLiteral("propertyId[2]"), QStringLiteral("cmis:description")},
                        {QStringLiteral("propertyValue[2]"), description},
                        {QStringLiteral("versioningState"), versioned ? QStringLiteral("major") : QStringLiteral("none")}}));
    }
    void rename(const QString& object, const QString& name)
    {
        post({{QStringLiteral("cmisaction"), QStringLiteral("update")},
              {QStringLiteral("objectId"), object},
              {QStringLiteral("propertyId[0]"), QStringLiteral("cmis:name")},
              {QStringLiteral("propertyValue[0]"), name}});
    }
    void hold(const QString& object, const QString& code)
    {
        post({{QStringLiteral("cmisaction"), QStringLiteral("update")},
              {QStringLiteral("objectId"), object},
              {QStringLiteral("propertyId[0]"), QStringLiteral("cmis:secondaryObjectTypeIds")},
              {QStringLiteral("propertyValue[0][0]"), QStringLiteral("cmis:rm_hold")},
              {QStringLiteral("propertyId[1]"), QStringLiteral("cmis:rm_holdIds")},
              {QStringLiteral("propertyValue[1][0]"), code}});
    }
    QString checkOut(const QString& object)
    {
        return id(
            post({{QStringLiteral("cmisaction"), QStringLiteral("checkOut")}, {QStringLiteral("objectId"), object}}));
    }
    QString checkIn(const QString& copy, const QString& comment, const QByteArray& content)
    {
        const Fields fields{{QStringLiteral("cmisaction"), QStringLiteral("checkIn")},
                            {QStringLiteral("objectId"), copy},
                            {QStringLiteral("major"), QStringLiteral("true")},
                            {QStringLiteral("checkinComment"), comment}};
        return id(post(fields, content));
    }
    void remove(const QString& object, bool allVersions)
    {
        post({{QStringLiteral("cmisaction"), QStringLiteral("delete")},
              {QStringLiteral("objectId"), object},
              {QStringLiteral("allVersions"), allVersions ? QStringLiteral("true") : QStringLiteral("false")}});
    }
    QString series(const QString& object)
    {
        QUrl url = m_root;
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("cmisselector"), QStringLiteral("properties"));
        query.addQueryItem(QStringLiteral("objectId"), object);
        query.addQueryItem(QStringLiteral("succinct"), QStringLiteral("true"));
        url.setQuery(query);
        return answer("GET", url).object()[QStringLiteral("cmis:versionSeriesId")].toString();
    }

private:
    static QString id(const QJsonDocument& answer)
    {
        return answer[QStringLiteral("succinctProperties")][QStringLiteral("cmis:objectId")].toString();
    }
    QJsonDocument post(const Fields& fields, const QByteArray& content = {})
    {
        QByteArray body;
        for (const auto& [name, value] : fields) {
            body += "--x\r\nContent-Disposition: form-data; name=\"" + name.toUtf8() +
                    "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + value.toUtf8() + "\r\n";
        }
        body += "--x\r\nContent-Disposition: form-data; name=\"succinct\"\r\n\r\ntrue\r\n";
        if (!content.isNull()) {
            body += "--x\r\nContent-Disposition: form-data; name=\"content\"; filename=\"letter.txt\"\r\nContent-Type: "
                    "text/plain\r\n\r\n" +
                    content + "\r\n";
        }
        return answer("POST", m_root, body + "--x--\r\n");
    }
    QJsonDocument answer(const QByteArray& method, const QUrl& url, const QByteArray& body = {})
    {
        http::Request request;
        request.method = method;
        request.url = url;
        request.body = body;
        if (!body.isEmpty()) {
            request.headers.emplace_back("Content-Type", "multipart/form-data; boundary=x");
        }
        request.headers.emplace_back("Authorization", m_credentials);
        const auto reply = QCoro::waitFor(m_transport.exchange(request, {}));
        if (!reply || !reply->isOk()) {
            qFatal("the server refuses: %s", reply ? reply->body.constData() : qPrintable(reply.error().detail));
        }
        return QJsonDocument::fromJson(reply->body);
    }

    http::NetworkTransport m_transport;
    QUrl m_service, m_root;
    QByteArray m_credentials;
};

} // namespace cf::test
