#include "models/domain/connection_setting.h"

#include <algorithm>

namespace cf {

const std::vector<ConnectionSetting>& connectionSettings(RepositoryKind kind)
{
    static const std::vector<ConnectionSetting> none;
    static const std::vector<ConnectionSetting> archivesSpace{
        {"levels", "item"}, {"files", ""}, {"reconcileHours", "24"}, {"insecure", "no"}};
    static const std::vector<ConnectionSetting> cmis{{"repository", ""},     {"type", "cmis:document"},  {"folder", ""},
                                                     {"sentVersion", ""},    {"holds", "weak"},          {"overlapSeconds", "120"},
                                                     {"compare", ""},        {"rewriteBase", ""},        {"reconcileHours", "24"},
                                                     {"insecure", "no"}};
    static const std::vector<ConnectionSetting> extendedEcm{{"types", "144 749"},       {"folder", ""},         {"businessObjects", "no"},
                                                            {"sentVersion", ""},    {"fileSet", ""},        {"fileVersion", ""},
                                                            {"renditions", "no"},   {"retention", "yes"},   {"otds", ""},
                                                            {"domain", ""},         {"overlapMinutes", "15"}, {"reconcileHours", "24"},
                                                            {"insecure", "no"}};
    static const std::vector<ConnectionSetting> documentum{{"repository", ""},     {"type", "dm_document"}, {"folder", ""},
                                                           {"signIn", "basic"},    {"sentVersion", ""},     {"holdAttributes", ""},
                                                           {"holdRelation", ""},   {"holdQuery", ""},       {"retentionQuery", ""},
                                                           {"holds", "weak"},      {"renditions", "yes"},   {"media", "local"},
                                                           {"files", ""},          {"overlapSeconds", "300"}, {"compare", ""},
                                                           {"rewriteBase", ""},    {"reconcileHours", "24"}, {"insecure", "no"}};
    switch (kind) {
    case RepositoryKind::Documentum: return documentum;
    case RepositoryKind::ExtendedEcm: return extendedEcm;
    case RepositoryKind::ArchivesSpace: return archivesSpace;
    case RepositoryKind::Cmis: return cmis;
    default: return none;
    }
}

SignInKind signInOf(RepositoryKind kind, const QMap<QString, QString>& settings)
{
    switch (kind) {
    case RepositoryKind::ExtendedEcm: return settings.value(QStringLiteral("otds")).isEmpty() ? SignInKind::Password : SignInKind::Otds;
    case RepositoryKind::ArchivesSpace: return SignInKind::Password;
    case RepositoryKind::Cmis:
    case RepositoryKind::Documentum: return SignInKind::Basic;
    default: return SignInKind::None;
    }
}

Result<void> checkSettings(RepositoryKind kind, const Connection& connection)
{
    const std::vector<ConnectionSetting>& known = connectionSettings(kind);
    for (const QString& name : connection.settings.keys()) {
        if (std::ranges::none_of(known, [&](const ConnectionSetting& one) { return name == QLatin1StringView(one.name); })) {
            return fail(ErrorKind::Rejected, QStringLiteral("no setting of this kind of repository: %1").arg(name));
        }
    }
    return {};
}

} // namespace cf
