// Made by "npm run generate" from the OpenAPI document of the server; do not edit.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which officer is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            signedIn: false;
                        } | {
                            /** @enum {boolean} */
                            signedIn: true;
                            officer: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                                agencyCode: string;
                                agencyName: string;
                                roles: ("reception" | "case-officer" | "approver" | "statistics" | "administrator")[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail address, password and the code of the authenticator */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolment/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an enrolment link offers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fullName: string;
                            email: string;
                            agencyName: string;
                            otpauthUri: string;
                            /** @description base32, to type where no QR can be read */
                            secret: string;
                            qrSvg: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Choose the password and prove the authenticator; signs in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Officers of the own agency and those below it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Where the administrator may create officers */
                            agencies: {
                                agencyCode: string;
                                name: string;
                            }[];
                            officers: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                                email: string;
                                agencyCode: string;
                                agencyName: string;
                                roles: ("reception" | "case-officer" | "approver" | "statistics" | "administrator")[];
                                /** @enum {string} */
                                state: "invited" | "active" | "closed";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** New officer; answers the enrolment link */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fullName: string;
                        /** Format: email */
                        email: string;
                        agencyCode: string;
                        roles: ("reception" | "case-officer" | "approver" | "statistics" | "administrator")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description shown once; hand it to the officer yourself */
                            url: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New enrolment link; password, factor and sessions end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description shown once; hand it to the officer yourself */
                            url: string;
                            expiresAt: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Close an account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications of the officer’s agency, what is due first on top; whose names are shown is logged */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "closed" | "all" | "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                    procedure?: string;
                    assignee?: ("me" | "nobody") | string;
                    overdue?: "true" | "false";
                    /** @description Number of the application, name, or insurance or citizen number */
                    search?: string;
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            applications: {
                                number: string;
                                procedure: string;
                                appCode: string | null;
                                readonly name: {
                                    vi: string;
                                    en: string;
                                };
                                personName: string;
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                /** @description ISO 8601 */
                                submittedAt: string;
                                dueOn: string | null;
                                answerBy: string | null;
                                overdue: boolean;
                                assignee: {
                                    /** Format: uuid */
                                    officerId: string;
                                    fullName: string;
                                } | null;
                            }[];
                            next: string | null;
                            /** @description All of the agency, by state */
                            counts: {
                                [key: string]: number;
                            };
                            /** @description Of the open ones */
                            open: {
                                mine: number;
                                unassigned: number;
                                overdue: number;
                            };
                            /**
                             * Format: date
                             * @description YYYY-MM-DD
                             */
                            today: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom a file can be given */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            officers: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file with the facts its service declares; reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            procedure: string;
                            appCode: string | null;
                            readonly name: {
                                vi: string;
                                en: string;
                            };
                            personName: string;
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                            /** @description ISO 8601 */
                            submittedAt: string;
                            dueOn: string | null;
                            answerBy: string | null;
                            overdue: boolean;
                            assignee: {
                                /** Format: uuid */
                                officerId: string;
                                fullName: string;
                            } | null;
                            proposal: ("accept" | "refuse") | null;
                            answers: {
                                key: string;
                                readonly title: {
                                    vi: string;
                                    en: string;
                                };
                                answers: {
                                    key: string;
                                    readonly label: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                            }[];
                            files: {
                                /** Format: uuid */
                                fileId: string;
                                question: string | null;
                                name: string;
                                mediaType: string;
                                byteLength: number;
                            }[];
                            facts: {
                                person?: {
                                    fullName: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    birthDate: string;
                                    birthYearOnly: boolean;
                                    /** @enum {string} */
                                    sex: "male" | "female";
                                    idNumber: string | null;
                                    socialInsuranceNumber: string | null;
                                    deceasedOn: string | null;
                                };
                                contact?: {
                                    phone: string | null;
                                    email: string | null;
                                    province: string | null;
                                    ward: string | null;
                                    street: string | null;
                                };
                                cards?: {
                                    serial: number;
                                    cardNumber: string;
                                    objectCode: string;
                                    benefitCode: number;
                                    firstFacilityCode: string;
                                    firstFacilityName: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    validFrom: string;
                                    validTo: string | null;
                                    fiveYearFrom: string | null;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    issuedOn: string;
                                    onPaper: boolean;
                                    /** @enum {string} */
                                    state: "in-force" | "replaced" | "locked" | "withdrawn";
                                }[];
                                visit?: {
                                    facilityName: string;
                                    facilityCode: string;
                                    /**
                                     * Format: date
                                     * @description YYYY-MM-DD
                                     */
                                    admittedOn: string;
                                    dischargedOn: string | null;
                                    /** @description true: nothing else is shown */
                                    sensitive: boolean;
                                    content: {
                                        diagnosisCode: string;
                                        diagnosisName: string;
                                        /** @description đồng */
                                        total: number;
                                        /** @description đồng */
                                        fundPays: number;
                                        /** @description đồng */
                                        copayment: number;
                                        /** @description đồng */
                                        outOfScope: number;
                                        lines: {
                                            /** @enum {string} */
                                            kind: "drug" | "service" | "supply" | "bed" | "transport";
                                            name: string;
                                            unit: string;
                                            quantity: number;
                                            /** @description đồng */
                                            amount: number;
                                        }[];
                                    } | null;
                                } | null;
                                openApplications?: {
                                    number: string;
                                    procedure: string;
                                    subjectKey: string;
                                }[];
                            };
                            /** @description As of today */
                            eligibility: {
                                ok: boolean;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                    nextProcedure: string | null;
                                    /** @description Number of the application already open (R12) */
                                    openNumber: string | null;
                                }[];
                            };
                            /** @description What the records say otherwise than on the day of sending */
                            changes: {
                                key: string;
                                readonly label: {
                                    vi: string;
                                    en: string;
                                };
                                then: string;
                                now: string;
                            }[];
                            /** @description Others of the same person and service within 90 days */
                            duplicates: {
                                number: string;
                                /** @enum {string} */
                                state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                                /** @description ISO 8601 */
                                submittedAt: string;
                            }[];
                            timeline: {
                                /** @description ISO 8601 */
                                at: string;
                                /** @enum {string} */
                                type: "submitted" | "received" | "taken" | "assigned" | "proposed" | "sent-back" | "info-requested" | "info-added" | "message" | "transferred" | "decided" | "refused" | "withdrawn" | "delivered" | "lapse-proposed" | "lapsed" | "note";
                                /** @enum {string} */
                                by: "citizen" | "officer" | "machine";
                                /** @description Name of the officer, in the console only */
                                byName: string | null;
                                text: string | null;
                                reasons: {
                                    code: string;
                                    readonly text: {
                                        vi: string;
                                        en: string;
                                    };
                                    readonly next: {
                                        vi: string;
                                        en: string;
                                    };
                                }[];
                                proposal: ("accept" | "refuse") | null;
                                dueOn: string | null;
                                answerBy: string | null;
                                /** @description Ids of files that came with it */
                                files: string[];
                            }[];
                            letter: {
                                number: string;
                                /**
                                 * Format: date
                                 * @description YYYY-MM-DD
                                 */
                                issuedOn: string;
                                verificationCode: string;
                            } | null;
                            may: ("receive" | "take" | "assign" | "request-information" | "accept" | "refuse" | "send-back" | "message" | "note" | "deliver" | "lapse")[];
                            acceptLeadsTo: ("received" | "in-progress" | "awaiting-approval" | "decided" | "refused") | null;
                            refuseLeadsTo: ("received" | "in-progress" | "awaiting-approval" | "decided" | "refused") | null;
                            refusalReasons: {
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                                readonly next: {
                                    vi: string;
                                    en: string;
                                };
                                needs: ("document" | "text") | null;
                            }[];
                            supplementReasons: {
                                code: string;
                                readonly text: {
                                    vi: string;
                                    en: string;
                                };
                                readonly next: {
                                    vi: string;
                                    en: string;
                                };
                                needs: ("document" | "text") | null;
                            }[];
                            documents: {
                                vi: string;
                                en: string;
                            }[];
                            /** @description To answer a request, where the officer says nothing else */
                            supplementDays: number;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD
                             */
                            today: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that came with the application; reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision letter (PDF); reading it is logged */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the file has come; the clock starts */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the file up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the file to a case officer of the agency */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        officerId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/request-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the citizen for more; the clock stands */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reasons: {
                            code: string;
                            document?: string;
                        }[];
                        text: string;
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the file back to the case officer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes to the citizen */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes a note that stays between officers */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the result was handed over or posted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        how: "office" | "post";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the time for additions is over */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            done: true;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to accept, or accepts: as far as this officer may */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        message?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{number}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to refuse, or refuses; left out, the reasons are those of the proposal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reasons?: {
                            code: string;
                            document?: string;
                        }[];
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "submitted" | "received" | "in-progress" | "awaiting-approval" | "info-requested" | "decided" | "delivered" | "refused" | "withdrawn" | "lapsed";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
