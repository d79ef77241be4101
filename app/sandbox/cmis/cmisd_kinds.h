// The types and properties of the CMIS repository: those of the standard, and those of this site, whose ids begin with "nb:".
// Source: CMIS 1.1, 2.1.3 (types), 2.1.16 (retentions and holds), 5.2.11 (their JSON). A query name is the id with '_' for every '-',
// which the query language could not spell.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cf::sandbox::cmisd {

enum class Form { Boolean, Id, Integer, DateTime, String };
enum class Update { ReadOnly, ReadWrite, OnCreate };

struct Property {
    QString id;
    Form form = Form::String;
    bool isMulti = false;
    Update update = Update::ReadOnly;
    bool isRequired = false, isQueryable = true, isOrderable = true;
    bool isDay = false; ///< a DateTime of which only the day means anything
    QString queryName() const;
};

struct Type {
    QString id, parent, base, display;
    bool isCreatable = true, isVersionable = false;
    QList<Property> own; ///< without those of the parent
    QString queryName() const;
};

const QString communicationType = QStringLiteral("nb:sent-communication"); ///< kept in the holdings
const QString holdType = QStringLiteral("cmis:rm_hold"), retentionType = QStringLiteral("cmis:rm_clientMgtRetention");

const QList<Type>& allTypes();                               ///< a parent before its children
const Type* typeOf(const QString& id);                       ///< null: none
const Type* typeQueried(const QString& name);                ///< by its query name
QList<const Type*> childrenOf(const QString& id);            ///< of "": the base types
bool isKindOf(const QString& type, const QString& ancestor); ///< also of itself
const QList<Property>& propertiesOf(const QString& type);    ///< inherited ones first
const Property* propertyOf(const QString& type, const QString& id);
const Property* propertyQueried(const QString& type, const QString& queryName);

QJsonObject rendered(const Type& type, bool withProperties);
QString formName(Form form); ///< "datetime"

} // namespace cf::sandbox::cmisd
