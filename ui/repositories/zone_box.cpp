#include "ui/repositories/zone_box.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace cf::ui {

QComboBox* zoneBox(const QString& name, const QByteArray& current)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        box->addItem(QString::fromLatin1(zone));
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->setCurrentText(QString::fromLatin1(current));
    box->lineEdit()->setObjectName(name + QStringLiteral("Line"));
    return box;
}

} // namespace cf::ui
