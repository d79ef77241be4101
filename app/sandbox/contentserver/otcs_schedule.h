// The file plan of this site: classes, and the retention schedules (RSIs) behind them. Source: protocol page 5.4, 5.5.
#pragma once

#include "app/sandbox/holdings/held_communication.h"

#include <QJsonObject>

namespace cf::sandbox::contentserver {

struct RecordsClassEntry {
    QString name;       ///< as the records name their retention class
    QString fileNumber; ///< "NB-01"
};
/// In the order of their nodes. A record of another class than these is in the last, "Unclassified".
const QList<RecordsClassEntry>& recordsClasses();
int recordsClassOf(const HeldRecord& record); ///< index

struct Rsi {
    QString code, rule;
    int years = 0; ///< 0: an event is waited for
    bool isEvent = false;
};
const QList<Rsi>& schedules();
/// One that is in no schedule has its rule as code.
Rsi rsiFor(const QString& rule);
QJsonObject scheduleRow(const Rsi& rsi, int number);                      ///< of /v2/rsis
QJsonObject dueRow(const HeldRetention& retention, const HeldRecord& of); ///< of GetRSIDetails; dates without a zone

} // namespace cf::sandbox::contentserver
