#include "models/seal/time_stamp.h"

#include "models/base/sha256.h"

#include <QDateTime>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

#include <memory>

namespace cf::seal {

using namespace Qt::StringLiterals;

namespace {

template <auto f> struct Freed {
    template <class T> void operator()(T* one) const { f(one); }
};
using Request = std::unique_ptr<TS_REQ, Freed<&TS_REQ_free>>;
using Response = std::unique_ptr<TS_RESP, Freed<&TS_RESP_free>>;
using Imprint = std::unique_ptr<TS_MSG_IMPRINT, Freed<&TS_MSG_IMPRINT_free>>;
using Algorithm = std::unique_ptr<X509_ALGOR, Freed<&X509_ALGOR_free>>;
using Number = std::unique_ptr<ASN1_INTEGER, Freed<&ASN1_INTEGER_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<&X509_STORE_free>>;
using Context = std::unique_ptr<TS_VERIFY_CTX, Freed<&TS_VERIFY_CTX_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using Big = std::unique_ptr<BIGNUM, Freed<&BN_free>>;
using Text = std::unique_ptr<BIO, Freed<&BIO_free>>;

tl::unexpected<Error> refused(const QString& why)
{
    char text[256] = {};
    const unsigned long code = ERR_peek_last_error();
    if (code != 0) {
        ERR_error_string_n(code, text, sizeof text);
    }
    ERR_clear_error();
    return fail(ErrorKind::Rejected, code != 0 ? why + u": "_s + QString::fromLatin1(text) : why);
}

Number numberOf(const QByteArray& bytes)
{
    const Big big(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.constData()), int(bytes.size()), nullptr));
    return Number(big ? BN_to_ASN1_INTEGER(big.get(), nullptr) : nullptr);
}

/// The first one, with which the reply is signed in most; who else is inside leads to a root.
QString signerOf(PKCS7* token)
{
    STACK_OF(X509)* signers = PKCS7_get0_signers(token, nullptr, 0);
    if (!signers) {
        ERR_clear_error();
        return {};
    }
    QString name;
    if (X509* one = sk_X509_value(signers, 0)) {
        const Text text(BIO_new(BIO_s_mem()));
        X509_NAME_print_ex(text.get(), X509_get_subject_name(one), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
        char* at = nullptr;
        const long length = BIO_get_mem_data(text.get(), &at);
        name = QString::fromUtf8(at, length);
    }
    sk_X509_free(signers);
    return name;
}

Result<UtcMs> timeOf(const TS_TST_INFO* info)
{
    const ASN1_GENERALIZEDTIME* time = TS_TST_INFO_get_time(info);
    // "20261124204100Z" or with a fraction: as RFC 3161, 2.4.2 has it, always of UTC.
    const QString text = QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(time)), ASN1_STRING_length(time));
    QDateTime at = QDateTime::fromString(text.left(14), u"yyyyMMddHHmmss"_s);
    if (!at.isValid() || !text.endsWith(u'Z')) {
        return fail(ErrorKind::Rejected, u"a time stamp without its time"_s);
    }
    at.setTimeSpec(Qt::UTC);
    const qsizetype point = text.indexOf(u'.');
    const QString fraction = point < 0 ? QString() : text.mid(point + 1, 3).remove(u'Z').leftJustified(3, u'0');
    return at.toMSecsSinceEpoch() + fraction.toInt();
}

Store storeOf(const QByteArray& roots)
{
    Store store(X509_STORE_new());
    const Text text(BIO_new_mem_buf(roots.constData(), int(roots.size())));
    int count = 0;
    for (;;) {
        const Certificate one(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
        if (!one) {
            break;
        }
        count += X509_STORE_add_cert(store.get(), one.get());
    }
    ERR_clear_error(); // the end of the text
    return count > 0 ? std::move(store) : Store();
}

} // namespace

Result<TimeStampQuery> timeStampQuery(QByteArrayView bytes)
{
    TimeStampQuery query;
    query.nonce.resize(16);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(query.nonce.data()), int(query.nonce.size())) != 1) {
        return refused(u"no random bytes"_s);
    }
    query.nonce[0] = char((query.nonce[0] & 0x7f) | 0x40); // positive, and all sixteen come back
    const QByteArray hash = sha256Of(bytes);
    const Request request(TS_REQ_new());
    const Imprint imprint(TS_MSG_IMPRINT_new());
    const Algorithm algorithm(X509_ALGOR_new());
    const Number nonce = numberOf(query.nonce);
    const bool isMade = request && imprint && algorithm && nonce && TS_REQ_set_version(request.get(), 1) == 1 &&
                        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1 && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1 &&
                        TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char*>(const_cast<char*>(hash.constData())), int(hash.size())) == 1 &&
                        TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1 && TS_REQ_set_nonce(request.get(), nonce.get()) == 1 && TS_REQ_set_cert_req(request.get(), 1) == 1;
    unsigned char* der = nullptr;
    const int length = isMade ? i2d_TS_REQ(request.get(), &der) : -1;
    if (length <= 0) {
        return refused(u"the query cannot be made"_s);
    }
    query.der = QByteArray(reinterpret_cast<const char*>(der), length);
    OPENSSL_free(der);
    return query;
}

Result<TimeStamp> timeStampIn(const QByteArray& reply, QByteArrayView bytes, const QByteArray& nonce, const QByteArray& roots)
{
    const auto* at = reinterpret_cast<const unsigned char*>(reply.constData());
    const Response response(d2i_TS_RESP(nullptr, &at, long(reply.size())));
    if (!response) {
        return refused(u"no reply of a time stamp authority"_s);
    }
    TS_TST_INFO* info = TS_RESP_get_tst_info(response.get());
    PKCS7* token = TS_RESP_get_token(response.get());
    if (!info || !token) {
        const auto* status = TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(response.get()));
        return refused(u"the authority refused (status %1)"_s.arg(status ? ASN1_INTEGER_get(status) : -1));
    }
    const QByteArray hash = sha256Of(bytes);
    const Context context(TS_VERIFY_CTX_new());
    int flags = TS_VFY_VERSION | TS_VFY_IMPRINT;
    auto* imprint = static_cast<unsigned char*>(OPENSSL_memdup(hash.constData(), size_t(hash.size())));
    TS_VERIFY_CTX_set_imprint(context.get(), imprint, long(hash.size())); // owned by the context
    if (!nonce.isEmpty()) {
        const Number wanted = numberOf(nonce);
        if (!wanted || !TS_TST_INFO_get_nonce(info) || ASN1_INTEGER_cmp(wanted.get(), TS_TST_INFO_get_nonce(info)) != 0) {
            return refused(u"it answers another query"_s);
        }
    }
    if (!roots.isEmpty()) {
        Store store = storeOf(roots);
        if (!store) {
            return refused(u"no certificates among the roots"_s);
        }
        TS_VERIFY_CTX_set_store(context.get(), store.release()); // owned by the context
        flags |= TS_VFY_SIGNATURE;
    }
    TS_VERIFY_CTX_set_flags(context.get(), flags);
    if (TS_RESP_verify_response(context.get(), response.get()) != 1) {
        return refused(u"the time stamp does not hold"_s);
    }
    TimeStamp stamp;
    CF_TRY(stamp.at, timeOf(info));
    const Big serial(ASN1_INTEGER_to_BN(TS_TST_INFO_get_serial(info), nullptr));
    if (char* hex = serial ? BN_bn2hex(serial.get()) : nullptr) {
        stamp.serial = QString::fromLatin1(hex);
        OPENSSL_free(hex);
    }
    stamp.authority = signerOf(token);
    stamp.isTrusted = !roots.isEmpty();
    return stamp;
}

} // namespace cf::seal
