// The state of one CMIS server, and one request to it. Source: CMIS 1.1, 5.2 and 5.4 (browser binding).
#pragma once

#include "app/sandbox/cmis/cmisd_changes.h"
#include "app/sandbox/cmis/cmisd_shelves.h"
#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"

#include <tl/expected.hpp>

namespace cf::sandbox::cmisd {

inline constexpr QStringView repositoryId = u"northgate";
inline constexpr qint64 mostOfAPage = 1'000; ///< entries, whatever maxItems says; without it 100

/// Each has its name as password.
struct Account {
    QString name;
    bool mayWrite = false, seesAll = false;
};
const Account* accountNamed(const QString& name); ///< admin, archivist, counterfoil; null: none

struct Site {
    Site(Holdings& held, const Clock& time)
        : holdings(held)
        , shelves(held, time)
        , log(held)
    {}
    Holdings& holdings;
    Shelves shelves;
    ChangeLog log;
    bool isQuirky = false; ///< as some servers are: counts left out, lists that say there is more, and the rest of docs/sandbox.md
    bool canOrder = true, hasLog = true; ///< what it declares, and does
    QString innerBase;                   ///< what it believes its address to be, behind a proxy; "": as it is asked
    bool wantsCsrf = false, takesBasic = true;
    QByteArray csrfToken = "c0ffee-1";
    std::function<void(const Effect&)> note; ///< of what clients file
};

/// The content that came with a form.
struct Upload {
    QByteArray bytes;
    QString mime, name;
};

template <class T>
using Or = tl::expected<T, HttpResponse>;

class Visit
{
public:
    Visit(Site& visited, const HttpRequest& asked, const Account& by);
    /// What the body of a POST holds. A refusal when it cannot be read.
    std::optional<HttpResponse> readForm();

    Site& site;
    const HttpRequest& request;
    const Account& account;
    QString root, repository; ///< absolute URLs
    std::optional<Upload> content;

    // Names of controls are found whatever their case is; an empty value is as none. Source: 5.4.4.3.
    QString text(const QString& name) const;
    bool has(const QString& name) const { return !text(name).isEmpty(); }
    bool flag(const QString& name, bool otherwise = false) const;
    /// nothing: not sent. A refusal when it is no number that is not negative.
    Or<std::optional<qint64>> number(const QString& name) const;
    /// name[0], name[1] … as far as they go.
    QStringList list(const QString& name) const;
    /// propertyId[0], propertyValue[0] … with their types by `known`; null for one that is to be unset.
    Or<QJsonObject> properties(const std::function<const Property*(const QString& id)>& known) const;

    std::optional<Thing> find(const QString& id) const { return site.shelves.find(id, account.seesAll); }
    const StoredFiles& files() const { return site.holdings.files(); }

private:
    Fields m_controls; ///< names in lower case
};

HttpResponse answered(const QJsonObject& json, int status = 200);
HttpResponse answered(const QJsonArray& json, int status = 200);
/// {"exception": …, "message": …} with the status that 5.2.10 has for it.
HttpResponse refused(const QString& exception, const QString& message);
QString isoTime(UtcMs at);                        ///< "2026-04-01T08:00:00.000Z"
std::optional<UtcMs> timeIn(const QString& text); ///< ISO 8601 with a zone

} // namespace cf::sandbox::cmisd
