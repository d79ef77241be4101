// How a connected system is reached and signed in to. Secrets are not part of it: they are in the keychain alone, under
// the repository's id.
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace cf {

enum class SignInKind {
    None,
    Password, ///< traded for a session: ArchivesSpace login, Content Server ticket
    Basic,    ///< with every request
    Otds,     ///< password traded for a ticket at OpenText Directory Services
    OAuth     ///< authorisation code with PKCE in the system's browser; a refresh token is kept
};

struct Connection {
    SignInKind signIn = SignInKind::None;
    QString user;
    QMap<QString, QString> settings; ///< of the connector: names and meaning are its own
    bool bytesWithRecords = false;   ///< documents are fetched with their records, so that their text is searched
    QString operator[](const QString& name) const { return settings.value(name); }
    friend bool operator==(const Connection&, const Connection&) = default;
};

/// "" for one that says nothing. connectionFrom() is its inverse; nullopt for text that is no connection.
QString connectionText(const Connection& connection);
std::optional<Connection> connectionFrom(const QString& text);

} // namespace cf
