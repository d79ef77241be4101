// The processes that are deployed from the start, and who works in them. Source: protocol page for Workflow Service, B.4.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace cf::sandbox::workflow {

/// Version 1 has no escalation of approvals that are late.
QByteArray reissueProcess(int version);
QByteArray disputeProcess();
QByteArray correspondenceProcess();
QByteArray exceptionProcess();
QByteArray holdProcess();
QByteArray dispositionProcess();

struct Person {
    QString account, mail, id; ///< mail: as the service names people; id: of the directory
    QStringList groups;
    bool isOf(const QStringList& any) const;
};
const QList<Person>& people();
/// By account, mail or id; null: nobody.
const Person* personNamed(const QString& name);
/// Those of a group, service clients left out.
QList<const Person*> membersOf(const QString& group);

} // namespace cf::sandbox::workflow
