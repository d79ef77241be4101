// Names, streets and towns that customers are put together from. Data only.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cf::sandbox {

struct NamePool {
    QString language;
    QStringList given; ///< women at even, men at odd places
    QStringList family;
    QStringList streets; ///< whole addresses abroad, lines parted by '/'
    QString joiner;      ///< between the two names
    bool familyFirst = false;
    bool courtesy = true; ///< addressed as Ms or Mr and the family name; else by the whole name
};

const QList<NamePool>& namePools();
const QStringList& homeStreets();
const QStringList& homeTowns();
const QStringList& firmNames();

} // namespace cf::sandbox
