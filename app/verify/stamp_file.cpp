#include "app/verify/stamp_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <memory>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ts.h>

namespace cf::verify {

namespace {

constexpr std::size_t largestStamp = 1024 * 1024;
constexpr std::uint64_t msOfSecond = 1'000;

template <auto f> struct Freed {
    template <class T> void operator()(T* one) const { f(one); }
};
using Reply = std::unique_ptr<TS_RESP, Freed<&TS_RESP_free>>;
using Token = std::unique_ptr<PKCS7, Freed<&PKCS7_free>>;
using Told = std::unique_ptr<TS_TST_INFO, Freed<&TS_TST_INFO_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<&X509_STORE_free>>;
using Context = std::unique_ptr<TS_VERIFY_CTX, Freed<&TS_VERIFY_CTX_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using Big = std::unique_ptr<BIGNUM, Freed<&BN_free>>;
using Text = std::unique_ptr<BIO, Freed<&BIO_free>>;

const unsigned char* bytesOf(std::string_view view) { return reinterpret_cast<const unsigned char*>(view.data()); }

std::string lastError()
{
    const unsigned long code = ERR_peek_last_error();
    std::array<char, 256> text{};
    if (code != 0) {
        ERR_error_string_n(code, text.data(), text.size());
    }
    ERR_clear_error();
    return text.data();
}

/// Nothing behind it: what follows would be said to be stamped, and nobody would have looked at it.
template <class Owner, class Read> Owner wholeOf(std::string_view bytes, Read read)
{
    const unsigned char* at = bytesOf(bytes);
    Owner made(read(nullptr, &at, long(bytes.size())));
    if (made && at != bytesOf(bytes) + bytes.size()) {
        made.reset();
    }
    ERR_clear_error();
    return made;
}

std::string textIn(BIO* memory)
{
    char* at = nullptr;
    const long length = BIO_get_mem_data(memory, &at);
    return length > 0 ? std::string(at, std::size_t(length)) : std::string();
}

/// The first one, with which it is signed in most; none: its certificate is not in it.
std::string signerOf(PKCS7* token)
{
    STACK_OF(X509)* signers = PKCS7_get0_signers(token, nullptr, 0);
    if (!signers) {
        ERR_clear_error();
        return {};
    }
    std::string name;
    if (X509* one = sk_X509_value(signers, 0)) {
        const Text text(BIO_new(BIO_s_mem()));
        X509_NAME_print_ex(text.get(), X509_get_subject_name(one), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
        name = textIn(text.get());
    }
    sk_X509_free(signers);
    return name;
}

std::uint64_t numberOf(const ASN1_INTEGER* number, std::uint64_t most)
{
    std::uint64_t made = 0;
    const bool isRead = number && ASN1_INTEGER_get_uint64(&made, number) == 1;
    ERR_clear_error();
    return isRead ? std::min(made, most) : 0;
}

/// "20261124204100Z" or with a fraction, always of UTC (RFC 3161, 2.4.2).
std::optional<std::uint64_t> timeOf(const ASN1_GENERALIZEDTIME* time)
{
    const std::string text(reinterpret_cast<const char*>(ASN1_STRING_get0_data(time)), std::size_t(ASN1_STRING_length(time)));
    std::tm parts{};
    if (!text.ends_with('Z') || ASN1_TIME_to_tm(time, &parts) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    const std::chrono::year_month_day day{std::chrono::year(parts.tm_year + 1900), std::chrono::month(unsigned(parts.tm_mon) + 1), std::chrono::day(unsigned(parts.tm_mday))};
    const std::chrono::seconds at = std::chrono::sys_days(day).time_since_epoch() + std::chrono::hours(parts.tm_hour) + std::chrono::minutes(parts.tm_min) + std::chrono::seconds(parts.tm_sec);
    if (!day.ok() || at.count() < 0) {
        return std::nullopt;
    }
    std::uint64_t ms = 0;
    if (const std::size_t point = text.find('.'); point != std::string::npos) {
        std::string fraction = text.substr(point + 1, 3);
        fraction.erase(std::ranges::find_if_not(fraction, [](char c) { return c >= '0' && c <= '9'; }), fraction.end());
        fraction.resize(3, '0');
        std::from_chars(fraction.data(), fraction.data() + fraction.size(), ms);
    }
    return std::uint64_t(at.count()) * msOfSecond + ms;
}

struct Digest {
    int number;
    const char* name;
    const EVP_MD* (*method)();
};
constexpr std::array<Digest, 3> digests{{{NID_sha256, "SHA-256", &EVP_sha256}, {NID_sha384, "SHA-384", &EVP_sha384}, {NID_sha512, "SHA-512", &EVP_sha512}}};

std::optional<Stamp> stampOf(TS_TST_INFO* info, PKCS7* token)
{
    Stamp stamp;
    const auto at = timeOf(TS_TST_INFO_get_time(info));
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    if (!at || !imprint || TS_TST_INFO_get_version(info) != 1) {
        return std::nullopt;
    }
    stamp.at = *at;
    const ASN1_OBJECT* method = nullptr;
    X509_ALGOR_get0(&method, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const auto known = std::ranges::find(digests, OBJ_obj2nid(method), &Digest::number);
    stamp.digest = known == digests.end() ? std::string() : known->name;
    const ASN1_OCTET_STRING* hash = TS_MSG_IMPRINT_get_msg(imprint);
    stamp.imprint.assign(reinterpret_cast<const char*>(ASN1_STRING_get0_data(hash)), std::size_t(ASN1_STRING_length(hash)));
    if (const TS_ACCURACY* accuracy = TS_TST_INFO_get_accuracy(info)) {
        constexpr std::uint64_t mostSeconds = 1'000'000'000, mostMillis = 999;
        stamp.accuracy = numberOf(TS_ACCURACY_get_seconds(accuracy), mostSeconds) * msOfSecond + numberOf(TS_ACCURACY_get_millis(accuracy), mostMillis);
    }
    const Big serial(ASN1_INTEGER_to_BN(TS_TST_INFO_get_serial(info), nullptr));
    if (char* hex = serial ? BN_bn2hex(serial.get()) : nullptr) {
        stamp.serial = hex;
        OPENSSL_free(hex);
    }
    stamp.authority = signerOf(token);
    unsigned char* der = nullptr;
    const int length = i2d_PKCS7(token, &der);
    if (length <= 0) {
        ERR_clear_error();
        return std::nullopt;
    }
    stamp.token.assign(reinterpret_cast<const char*>(der), std::size_t(length));
    OPENSSL_free(der);
    return stamp;
}

/// Roots as the library wants them, to be looked at as of a time; none: there are none in it, or not all of it can be read.
Store storeOf(const std::vector<std::string>& roots, std::int64_t at)
{
    Store store(X509_STORE_new());
    int count = 0;
    for (const std::string& pem : roots) {
        const Text text(BIO_new_mem_buf(pem.data(), int(pem.size())));
        for (;;) {
            const Certificate one(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
            if (!one && ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE) {
                ERR_clear_error();
                return Store();
            }
            if (!one) { // the end of the text
                break;
            }
            count += X509_STORE_add_cert(store.get(), one.get());
        }
    }
    ERR_clear_error();
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), time_t(at));
    return count > 0 ? std::move(store) : Store();
}

bool leadsToRoot(PKCS7* token, const std::vector<std::string>& roots, std::int64_t at, std::string& why)
{
    Store store = storeOf(roots, at);
    const Context context(TS_VERIFY_CTX_new());
    if (!store || !context) {
        why = "no certificate among the roots";
        return false;
    }
    TS_VERIFY_CTX_set_store(context.get(), store.release()); // owned by the context
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_SIGNATURE);
    const bool isSo = TS_RESP_verify_token(context.get(), token) == 1;
    why = lastError();
    return isSo;
}

/// Its own signature, whoever made it.
bool isSignedByOwn(PKCS7* token)
{
    const Text said(BIO_new(BIO_s_mem()));
    const bool isSo = PKCS7_verify(token, nullptr, nullptr, nullptr, said.get(), PKCS7_NOVERIFY | PKCS7_BINARY) == 1;
    ERR_clear_error();
    return isSo;
}

} // namespace

StampReading stampFrom(std::string_view bytes)
{
    constexpr char sequence = 0x30;
    if (bytes.size() > largestStamp || !bytes.starts_with(sequence)) {
        return {};
    }
    if (const Reply reply = wholeOf<Reply>(bytes, &d2i_TS_RESP)) {
        TS_TST_INFO* info = TS_RESP_get_tst_info(reply.get());
        PKCS7* token = TS_RESP_get_token(reply.get());
        if (!info || !token) {
            const auto* status = TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(reply.get()));
            return {true, {}, "the authority refused it (status " + std::to_string(numberOf(status, largestStamp)) + ")"};
        }
        return {true, stampOf(info, token), "its time stamp cannot be read"};
    }
    const Token token = wholeOf<Token>(bytes, &d2i_PKCS7);
    const Told told(token && PKCS7_type_is_signed(token.get()) ? PKCS7_to_TS_TST_INFO(token.get()) : nullptr);
    ERR_clear_error();
    return told ? StampReading{true, stampOf(told.get(), token.get()), "its time stamp cannot be read"} : StampReading();
}

bool isStampOf(const Stamp& stamp, std::string_view bytes)
{
    const auto known = std::ranges::find_if(digests, [&stamp](const Digest& one) { return stamp.digest == one.name; });
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned size = 0;
    return known != digests.end() && EVP_Digest(bytes.data(), bytes.size(), hash.data(), &size, known->method(), nullptr) == 1 &&
           stamp.imprint == std::string_view(reinterpret_cast<const char*>(hash.data()), size);
}

StampTrust trustOf(const Stamp& stamp, const std::vector<std::string>& roots, std::int64_t now, std::string& why)
{
    const Token token = wholeOf<Token>(stamp.token, &d2i_PKCS7);
    why.clear();
    if (!token) {
        return StampTrust::Broken;
    }
    if (stamp.authority.empty()) {
        return StampTrust::NoSigner;
    }
    if (!isSignedByOwn(token.get())) {
        return StampTrust::Broken;
    }
    if (roots.empty()) {
        return StampTrust::NoRoots;
    }
    // A certificate that has run out since says nothing against a stamp of before; but nobody looks after its key any more, so that it is told.
    if (!leadsToRoot(token.get(), roots, std::int64_t(stamp.at / msOfSecond), why)) {
        return StampTrust::Unrooted;
    }
    return leadsToRoot(token.get(), roots, now, why) ? StampTrust::Rooted : StampTrust::RootedThen;
}

bool holdsRoots(std::string_view pem)
{
    return storeOf({std::string(pem)}, 0) != nullptr;
}

} // namespace cf::verify
