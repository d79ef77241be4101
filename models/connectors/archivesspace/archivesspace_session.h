// Signing in to ArchivesSpace: a password traded for a session that every request names. Source: protocol notes 1.
#pragma once

#include "models/base/secret.h"
#include "models/http/signed_line.h"

#include <QFuture>

#include <functional>

namespace cf::connectors::archivesspace {

using PasswordSource = std::function<QFuture<Result<Secret>>()>;

class Session final : public http::SignIn
{
public:
    Session(QUrl base, QString user, PasswordSource password)
        : m_base(std::move(base))
        , m_user(std::move(user))
        , m_password(std::move(password))
    {}

    QCoro::Task<Result<void>> signIn(http::Line& line, std::stop_token stop) override;
    void sign(http::Request& request) const override;
    bool isOver(const http::Reply& reply) const override;
    QCoro::Task<void> signOut(http::Line& line) override;
    /// May read what was deleted: only members of the administrators' group may.
    bool isAdministrator() const { return m_isAdministrator; }

private:
    QUrl m_base;
    QString m_user;
    PasswordSource m_password;
    QByteArray m_session;
    bool m_isAdministrator = false;
};

/// Base with a path and a query below it, whatever path the base has.
QUrl below(const QUrl& base, const QString& path, const std::vector<std::pair<QString, QString>>& query = {});

} // namespace cf::connectors::archivesspace
