#include "models/domain/connection_setting.h"

#include <QStringList>

#include <algorithm>

namespace cf {

namespace {

const QString disconnected = QStringLiteral("disconnected"), removing = QStringLiteral("removing");

std::optional<UtcMs> timeIn(const Connection& connection, const QString& setting)
{
    bool isNumber = false;
    const UtcMs at = connection[setting].toLongLong(&isNumber);
    return isNumber ? std::optional(at) : std::nullopt;
}

/// Ways to sign in that have a name; none where there is but one.
QStringList signInNames(RepositoryKind kind)
{
    const QString basic = QStringLiteral("basic"), otds = QStringLiteral("otds"), oauth = QStringLiteral("oauth");
    switch (kind) {
    case RepositoryKind::Documentum: return {basic, QStringLiteral("bearer"), otds, oauth};
    case RepositoryKind::ExtendedEcm: return {QStringLiteral("password"), oauth};
    case RepositoryKind::Cmis: return {basic, oauth};
    case RepositoryKind::XConnector: return {QStringLiteral("bearer"), basic, otds, oauth};
    case RepositoryKind::Exstream: return {QStringLiteral("bearer"), otds, oauth};
    case RepositoryKind::Workflow: return {basic, QStringLiteral("bearer"), otds, oauth};
    default: return {};
    }
}

} // namespace

bool holdsRecords(RepositoryKind kind)
{
    return kind != RepositoryKind::XConnector && kind != RepositoryKind::Exstream && kind != RepositoryKind::Workflow && kind != RepositoryKind::Bounces;
}

bool liesOnDisk(RepositoryKind kind) { return kind == RepositoryKind::Folder || kind == RepositoryKind::Bounces; }

const std::vector<ConnectionSetting>& connectionSettings(RepositoryKind kind)
{
    static const std::vector<ConnectionSetting> none;
    static const std::vector<ConnectionSetting> archivesSpace{
        {"levels", "item"}, {"files", ""}, {"reconcileHours", "24"}, {"notShown", "keep"}, {"insecure", "no"}};
    static const std::vector<ConnectionSetting> cmis{{"repository", ""},     {"type", "cmis:document"},  {"folder", ""},
                                                     {"sentVersion", ""},    {"holds", "weak"},          {"overlapSeconds", "120"},
                                                     {"compare", ""},        {"rewriteBase", ""},        {"reconcileHours", "24"},
                                                     {"notShown", "keep"},   {"filingFolder", ""},       {"filingType", "cmis:document"},
                                                     {"signIn", "basic"},    {"issuer", ""},             {"authorizeUrl", ""},
                                                     {"tokenUrl", ""},       {"clientId", ""},           {"scope", ""},
                                                     {"redirectPort", ""},   {"insecure", "no"}};
    static const std::vector<ConnectionSetting> extendedEcm{{"types", "144 749"},       {"folder", ""},         {"businessObjects", "no"},
                                                            {"workspaces", "yes"},  {"workspaceTypes", ""}, {"renewalDate", ""},       {"consentSet", ""},
                                                            {"sentVersion", ""},    {"fileSet", ""},        {"fileVersion", ""},
                                                            {"renditions", "no"},   {"retention", "yes"},   {"otds", ""},
                                                            {"domain", ""},         {"overlapMinutes", "15"}, {"reconcileHours", "24"},
                                                            {"notShown", "keep"},   {"filingFolder", ""},
                                                            {"signIn", "password"}, {"issuer", ""},         {"authorizeUrl", ""},
                                                            {"tokenUrl", ""},       {"clientId", ""},       {"scope", ""},
                                                            {"redirectPort", ""},   {"insecure", "no"}};
    static const std::vector<ConnectionSetting> documentum{{"repository", ""},     {"type", "dm_document"}, {"folder", ""},
                                                           {"signIn", "basic"},    {"otds", ""},            {"issuer", ""},
                                                           {"authorizeUrl", ""},   {"tokenUrl", ""},        {"clientId", ""},
                                                           {"scope", ""},          {"redirectPort", ""},    {"sentVersion", ""},
                                                           {"holdAttributes", ""}, {"holdRelation", ""},   {"holdFolder", ""},      {"holdType", "dm_document"},
                                                           {"holdQuery", ""},      {"retentionQuery", ""},
                                                           {"holds", "weak"},      {"renditions", "yes"},   {"media", "local"},
                                                           {"files", ""},          {"overlapSeconds", "300"}, {"compare", ""},
                                                           {"rewriteBase", ""},    {"reconcileHours", "24"}, {"notShown", "keep"},
                                                           {"filingFolder", ""},   {"filingType", "dm_document"}, {"insecure", "no"}};
    static const std::vector<ConnectionSetting> xConnector{{"signIn", "bearer"}, {"otds", ""},         {"issuer", ""},   {"authorizeUrl", ""},
                                                           {"tokenUrl", ""},     {"clientId", ""},     {"scope", ""},    {"redirectPort", ""},
                                                           {"limit", "2000"},     {"since", ""},        {"overlapHours", "24"}, {"insecure", "no"}};
    static const std::vector<ConnectionSetting> exstream{{"signIn", "bearer"},   {"otds", ""},           {"issuer", ""},     {"authorizeUrl", ""},
                                                         {"tokenUrl", ""},       {"clientId", ""},       {"scope", ""},      {"redirectPort", ""},
                                                         {"domains", ""},        {"resourceTypes", ""},  {"design", "/design"},  {"orchestration", "/orchestration"},
                                                         {"filter", ""},         {"pageSize", "200"},    {"since", ""},
                                                         {"documentKey", "DocumentId"}, {"templateKey", "TemplateCode"}, {"versionKey", "TemplateVersion"},
                                                         {"content", "yes"},     {"input", "no"},        {"composeSource", ""},  {"reviewService", ""},  {"overlapMinutes", "15"},
                                                         {"rereadHours", "168"}, {"insecure", "no"}};
    static const std::vector<ConnectionSetting> workflow{{"dialect", "flowable"}, {"signIn", "basic"}, {"otds", ""},     {"issuer", ""},
                                                         {"authorizeUrl", ""},  {"tokenUrl", ""},     {"clientId", ""}, {"scope", ""},
                                                         {"redirectPort", ""},  {"actor", ""},        {"groups", ""},   {"definitions", ""}, {"since", ""},    {"service", ""},
                                                         {"history", ""},       {"work", ""},         {"pageSize", "100"},
                                                         {"overlapMinutes", "15"}, {"rereadHours", "24"}, {"insecure", "no"}};
    static const std::vector<ConnectionSetting> bounces{
        {"idHeader", "X-Communication-Id X-Document-Id"}, {"returnPath", ""}, {"envelopeId", ""}, {"gateway", ""}};
    static const std::vector<ConnectionSetting> s3{{"region", "us-east-1"}, {"prefix", ""}, {"sentVersion", ""}, {"holdTag", "counterfoil-holds"},
                                                   {"reconcileHours", "168"}, {"notShown", "keep"}, {"insecure", "no"}};
    switch (kind) {
    case RepositoryKind::S3: return s3;
    case RepositoryKind::Bounces: return bounces;
    case RepositoryKind::XConnector: return xConnector;
    case RepositoryKind::Exstream: return exstream;
    case RepositoryKind::Workflow: return workflow;
    case RepositoryKind::Documentum: return documentum;
    case RepositoryKind::ExtendedEcm: return extendedEcm;
    case RepositoryKind::ArchivesSpace: return archivesSpace;
    case RepositoryKind::Cmis: return cmis;
    default: return none;
    }
}

SignInKind signInOf(RepositoryKind kind, const QMap<QString, QString>& settings)
{
    const QString chosen = settings.value(QStringLiteral("signIn"));
    if (signInNames(kind).contains(chosen) && (chosen == u"oauth" || chosen == u"otds")) {
        return chosen == u"oauth" ? SignInKind::OAuth : SignInKind::Otds;
    }
    switch (kind) {
    case RepositoryKind::ExtendedEcm: return settings.value(QStringLiteral("otds")).isEmpty() ? SignInKind::Password : SignInKind::Otds;
    case RepositoryKind::ArchivesSpace: return SignInKind::Password;
    case RepositoryKind::XConnector: return chosen == u"basic" ? SignInKind::Basic : SignInKind::Password; // a token, which needs no name
    case RepositoryKind::Exstream: return SignInKind::Password; // a token
    case RepositoryKind::S3: return SignInKind::Basic; // an access key and its secret, which sign every request
    case RepositoryKind::Workflow: return chosen == u"bearer" ? SignInKind::Password : SignInKind::Basic;
    case RepositoryKind::Cmis:
    case RepositoryKind::Documentum: return SignInKind::Basic;
    default: return SignInKind::None;
    }
}

std::optional<UtcMs> disconnectedSince(const Connection& connection) { return timeIn(connection, disconnected); }

void noteDisconnected(Connection& connection, UtcMs at) { connection.settings.insert(disconnected, QString::number(at)); }

std::optional<UtcMs> removingSince(const Connection& connection) { return timeIn(connection, removing); }

void noteRemoving(Connection& connection, UtcMs at) { connection.settings.insert(removing, QString::number(at)); }

void noteRemoved(Connection& connection) { connection.settings.remove(removing); }

Connection connectedAgain(Connection connection)
{
    connection.settings.remove(disconnected);
    connection.settings.remove(removing);
    return connection;
}

Result<void> checkSettings(RepositoryKind kind, const Connection& connection)
{
    const std::vector<ConnectionSetting>& known = connectionSettings(kind);
    for (const QString& name : connection.settings.keys()) {
        if (std::ranges::none_of(known, [&](const ConnectionSetting& one) { return name == QLatin1StringView(one.name); })) {
            return fail(ErrorKind::Rejected, QStringLiteral("no setting of this kind of repository: %1").arg(name));
        }
    }
    const QString chosen = connection[QStringLiteral("signIn")];
    if (!chosen.isEmpty() && !signInNames(kind).contains(chosen)) {
        return fail(ErrorKind::Rejected, QStringLiteral("signIn is one of: %1").arg(signInNames(kind).join(QStringLiteral(", "))));
    }
    const auto has = [&connection](const char* name) { return !connection[QLatin1StringView(name)].isEmpty(); };
    const SignInKind signIn = signInOf(kind, connection.settings);
    if (signIn == SignInKind::OAuth && !has("clientId")) {
        return fail(ErrorKind::Rejected, QStringLiteral("clientId is missing: how the authorization server knows this program"));
    }
    if (signIn == SignInKind::OAuth && !has("issuer") && !has("otds") && !(has("authorizeUrl") && has("tokenUrl"))) {
        return fail(ErrorKind::Rejected, QStringLiteral("issuer is missing, or authorizeUrl and tokenUrl are"));
    }
    if (signIn == SignInKind::Otds && !has("otds") && !((kind == RepositoryKind::Exstream || kind == RepositoryKind::Workflow) && has("tokenUrl"))) {
        return fail(ErrorKind::Rejected, QStringLiteral("otds is missing: the address of Directory Services"));
    }
    return {};
}

} // namespace cf
