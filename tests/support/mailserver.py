#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A mail server for tests: takes what it is sent, or misbehaves as the recipient's name says.

    mailserver.py --log FILE [--auth USER:PASSWORD] [--tls smtps|starttls --certificate PEM] [--silent]
    mailserver.py --make-certificate FOLDER

Prints "listening on PORT". Recipients: refused-… is answered 550, full-… 552 behind the text, grey-… 451 the first time
and then taken, gone-… finds the connection closed while the text is on its way. Every message that was taken is a line
of JSON in the log, read with Python's parser at its strictest. --make-certificate writes ca.pem and server.pem (for
127.0.0.1 and localhost), and other.pem, which nobody vouches for.
"""
import argparse
import asyncio
import datetime
import email
import email.policy
import ipaddress
import json
import os
import socket
import ssl
import sys
import threading


class Handler:
    def __init__(self, log):
        self.log = log
        self.greylisted = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused-"):
            return "550 5.1.1 There is nobody of that name"
        if address.startswith("grey-") and address not in self.greylisted:
            self.greylisted.add(address)
            return "451 4.7.1 Please try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Fine"

    async def handle_DATA(self, server, session, envelope):
        recipient = envelope.rcpt_tos[0]
        if recipient.startswith("full-"):
            return "552 5.2.2 The mailbox is full"
        if recipient.startswith("gone-"):
            server.transport.abort()
            return "451 gone"
        line = {"recipient": recipient, "sender": envelope.mail_from, "tls": session.ssl is not None,
                "longest": max(len(one) for one in envelope.original_content.split(b"\r\n"))}
        try:
            message = email.message_from_bytes(envelope.original_content, policy=email.policy.strict)
            parts = [part for part in message.walk() if not part.is_multipart()]
            line.update(id=message["Message-ID"], subject=str(message["Subject"]), to=str(message["To"]),
                        source=str(message["From"]), types=[part.get_content_type() for part in parts],
                        texts=[part.get_content() for part in parts],
                        headers=[name for name, _ in message.items()])
            line["defects"] = [str(defect) for part in message.walk() for defect in part.defects]
        except Exception as complaint:  # the strict policy raises what it finds
            line["defects"] = [repr(complaint)]
        with open(self.log, "a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        return "250 2.0.0 Taken"


async def serve(options, context):
    from aiosmtpd.smtp import SMTP, AuthResult
    handler = Handler(options.log)
    wanted = options.auth.split(":", 1) if options.auth else None

    def authenticate(server, session, envelope, mechanism, data):
        right = [data.login.decode(), data.password.decode()] == wanted
        return AuthResult(success=right, handled=right)

    def conversation():
        starttls = options.tls == "starttls"
        return SMTP(handler, hostname="mail.example.org", tls_context=context if starttls else None,
                    require_starttls=starttls, auth_required=bool(wanted), auth_require_tls=False,
                    authenticator=authenticate if wanted else None)

    server = await asyncio.get_running_loop().create_server(
        conversation, "127.0.0.1", 0, ssl=context if options.tls == "smtps" else None)
    print(f"listening on {server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


def silent():
    """Takes connections and says nothing."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(f"listening on {listener.getsockname()[1]}", flush=True)
    taken = []
    while True:
        taken.append(listener.accept())


def make_certificates(folder):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    def name(text):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def make(subject, issuer, key, issuer_key, authority):
        today = datetime.datetime.utcnow()
        builder = (x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer))
                   .public_key(key.public_key()).serial_number(x509.random_serial_number())
                   .not_valid_before(today - datetime.timedelta(days=1))
                   .not_valid_after(today + datetime.timedelta(days=2))
                   .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True))
        if not authority:
            names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return builder.sign(issuer_key, hashes.SHA256())

    def pem(certificate):
        return certificate.public_bytes(serialization.Encoding.PEM)

    def key_pem(key):
        return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                 serialization.NoEncryption())

    authority_key, server_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    files = {"ca.pem": pem(make("Test authority", "Test authority", authority_key, authority_key, True)),
             "server.pem": pem(make("localhost", "Test authority", server_key, authority_key, False))
             + key_pem(server_key),
             "other.pem": pem(make("localhost", "localhost", server_key, server_key, False)) + key_pem(server_key)}
    for file, text in files.items():
        with open(os.path.join(folder, file), "wb") as out:
            out.write(text)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--log")
    arguments.add_argument("--auth")
    arguments.add_argument("--tls", choices=["smtps", "starttls"])
    arguments.add_argument("--certificate")
    arguments.add_argument("--silent", action="store_true")
    arguments.add_argument("--make-certificate")
    options = arguments.parse_args()
    if options.make_certificate:
        make_certificates(options.make_certificate)
        return
    # Ends with whoever started it.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    if options.silent:
        silent()
    context = None
    if options.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate)
    asyncio.run(serve(options, context))


if __name__ == "__main__":
    main()
