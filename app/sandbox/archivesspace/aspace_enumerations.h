// The controlled lists: as the protocol page (4) names them, and what this site added. Lists of languages, scripts, countries and
// relators have a few of their values.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace cf::sandbox::archivesspace {

struct Enumeration {
    int id = 0;
    QString name;
    bool isEditable = true;
    QStringList values;
    int lockVersion = 0;
};

/// One thread.
class Enumerations
{
public:
    Enumerations();
    const Enumeration* find(const QString& name) const; ///< null: there is none
    Enumeration* at(int id);
    const QList<Enumeration>& all() const { return m_all; }
    QJsonObject shown(const Enumeration& enumeration) const;

private:
    QList<Enumeration> m_all;
};

} // namespace cf::sandbox::archivesspace
