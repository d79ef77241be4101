// Ids as models/base/id.h derives them, from UTF-8 and without a QString on the way: a record has about eight.
#pragma once

#include "app/sandbox/estate/ink.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <initializer_list>

namespace cf::estate {

class Identity
{
public:
    QByteArray derive(Text prefix, std::initializer_list<Text> parts);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

inline Text view(const QByteArray& bytes) { return Text(bytes.constData(), size_t(bytes.size())); }

} // namespace cf::estate
