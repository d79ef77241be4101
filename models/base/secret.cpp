#include "models/base/secret.h"

#include <cstring>

namespace cf {

void overwrite(void* bytes, qsizetype size)
{
    volatile auto* byte = static_cast<volatile unsigned char*>(bytes);
    for (qsizetype i = 0; i < size; ++i) {
        byte[i] = 0;
    }
}

struct Secret::Buffer {
    explicit Buffer(QByteArrayView from)
        : bytes(new char[size_t(from.size())])
        , size(from.size())
    {
        std::memcpy(bytes.get(), from.data(), size_t(size));
    }
    ~Buffer() { overwrite(bytes.get(), size); }
    Q_DISABLE_COPY_MOVE(Buffer)
    std::unique_ptr<char[]> bytes;
    qsizetype size;
};

Secret::Secret(QByteArray&& bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{
    if (bytes.isDetached()) {
        overwrite(bytes.data(), bytes.size());
    }
    bytes.clear();
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.get(), m_buffer->size) : QByteArrayView();
}

} // namespace cf
